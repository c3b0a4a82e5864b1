import { describe, expect, it } from 'vitest';
import { openHealthCheck } from '../src/health.ts';

const platforms = [{ name: 'Discord', healthy: () => true }];

describe('the health check', () => {
  it('listens where it is told, and nowhere else on this machine', async () => {
    const health = await openHealthCheck({ port: 0, host: '127.0.0.1' }, platforms);
    try {
      const response = await fetch(`http://127.0.0.1:${health.port}/health`);
      expect([response.status, await response.json()]).toEqual([200, { Discord: 'connected' }]);
      // All of 127.0.0.0/8 is this machine.
      await expect(fetch(`http://127.0.0.2:${health.port}/health`)).rejects.toThrow('fetch failed');
    } finally {
      await health.close();
    }
  });

  it('says what to change where it cannot listen', async () => {
    await expect(openHealthCheck({ port: 8080, host: '192.0.2.1' }, platforms)).rejects.toThrow(
      "The health check can't listen on 192.0.2.1: this machine has no such address. Correct COVERHUES_HOST.",
    );
  });
});
