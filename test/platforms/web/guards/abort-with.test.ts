import { describe, expect, it } from 'vitest';
import { abortWith } from '../../../../src/platforms/web/guards/abort-with.ts';

const REASON = new Error('gone');

describe('abortWith', () => {
  it('aborts when the signal does, for its reason', () => {
    const [request, controller] = [new AbortController(), new AbortController()];
    abortWith(request.signal, controller);
    expect(controller.signal.aborted).toBe(false);
    request.abort(REASON);
    expect(controller.signal.reason).toBe(REASON);
  });

  it('aborts at once where the signal has', () => {
    const controller = new AbortController();
    abortWith(AbortSignal.abort(REASON), controller);
    expect(controller.signal.reason).toBe(REASON);
  });

  it('leaves the signal alone, and what came first', () => {
    const [request, controller] = [new AbortController(), new AbortController()];
    abortWith(request.signal, controller);
    controller.abort('late');
    expect(request.signal.aborted).toBe(false);
    request.abort(REASON);
    expect(controller.signal.reason).toBe('late');
  });
});
