import { isReadyFile } from './api.ts';
import type { Delivery } from './delivery.ts';
import { changeView, keepView } from './methods-views.ts';
import { takeResponse } from './response-url.ts';
import { type OptionJson, faultsOfOptions } from './validate-blocks.ts';
import { type ViewJson, faultsOfView } from './validate-view.ts';
import type { HeldView, Json, World } from './world.ts';

/** What an acknowledgement may say to the several kinds of payload. */
type Said = Json & {
  readonly options?: readonly OptionJson[];
  readonly option_groups?: readonly { readonly options: readonly OptionJson[] }[];
  readonly response_action?: 'errors' | 'update' | 'push' | 'clear';
  readonly errors?: Readonly<Record<string, string>>;
  readonly view?: ViewJson;
};

/** Keeps an answer to a delivery; the first good one takes effect. */
export function acknowledge(world: World, delivery: Delivery, body: unknown, status = 200): void {
  const isFirst = status === 200 && delivery.acknowledgements.every((one) => one.status !== 200);
  const faults = isFirst ? takeEffect(world, delivery, body) : [];
  delivery.acknowledgements.push({ body, at: performance.now(), status, faults });
  world.changed();
}

function takeEffect(world: World, { sent }: Delivery, body: unknown): readonly string[] {
  const said: Said = typeof body === 'string' ? { text: body } : ((body ?? {}) as Said);
  if (sent.kind === 'slash_commands' && sent.hook && (said['text'] || said['blocks'])) {
    const { ok, error, errors = [] } = takeResponse(world, sent.hook, said);
    return ok ? [] : [String(error), ...(errors as string[])];
  }
  switch (sent.payload['type']) {
    case 'block_suggestion': {
      const options = said.options ?? said.option_groups?.flatMap((group) => group.options);
      return options ? faultsOfOptions(options) : ['no options'];
    }
    case 'view_submission':
      return sent.view ? submitted(world, sent.view, said) : [];
    default:
      return [];
  }
}

/** What happens to a modal that was sent in. */
function submitted(
  world: World,
  held: HeldView,
  { response_action: action, errors, view }: Said,
): readonly string[] {
  const team = world.teams.get(held.teamId);
  const isReady = (id: string) => team !== undefined && isReadyFile(world.files.get(id), team);
  switch (action) {
    case 'errors': {
      const inputs = held.view.blocks.filter(({ type }) => type === 'input');
      const ids = new Set(inputs.map(({ block_id: id }) => id));
      const strange = Object.keys(errors ?? {}).filter((id) => !ids.has(id));
      return errors && strange.length === 0 ? [] : [`errors for no input: ${strange.join(', ')}`];
    }
    case 'update':
    case 'push': {
      if (!view) return ['no view'];
      const faults = faultsOfView(view, 'modal', isReady);
      if (faults.length > 0) return faults;
      const { teamId, userId } = held;
      if (action === 'update') changeView(world, held, view);
      else keepView(world, { view, teamId, userId, previous: held });
      return [];
    }
    case 'clear':
      for (const one of world.views.values()) if (one.rootId === held.rootId) one.open = false;
      return [];
    case undefined:
      break;
  }
  held.open = false;
  return [];
}
