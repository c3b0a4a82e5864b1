import { type Answer, type Call, type Method, refuse, stringOf } from './api.ts';
import { withIds } from './messages.ts';
import { type ViewJson, faultsOfView } from './validate-view.ts';
import type { HeldView, Json, World } from './world.ts';

/** How long a trigger can open a view, in milliseconds. */
const TRIGGER_LIFE = 3000;

function openView(call: Call): Answer {
  const { world, team, args } = call;
  const triggerId = stringOf(args, 'trigger_id');
  const trigger = world.triggers.get(triggerId);
  if (trigger?.teamId !== team.id) return refuse('invalid_trigger_id');
  if (trigger.used) return refuse('exchanged_trigger_id');
  if (world.now() - trigger.at >= TRIGGER_LIFE) return refuse('expired_trigger_id');
  const view = checked(call, 'modal');
  if ('ok' in view) return view;
  trigger.used = true;
  return told(world, keepView(world, { view, teamId: team.id, userId: trigger.userId, triggerId }));
}

function updateView(call: Call): Answer {
  const { world, team, args } = call;
  const held = [...world.views.values()].find(
    ({ id, view, open }) =>
      open &&
      (args['external_id'] === undefined
        ? id === args['view_id']
        : view['external_id'] === args['external_id']),
  );
  if (held?.teamId !== team.id) return refuse('not_found');
  if (args['hash'] !== undefined && args['hash'] !== held.hash) return refuse('hash_conflict');
  const view = checked(call, held.view['type'] as 'modal' | 'home');
  if ('ok' in view) return view;
  changeView(world, held, view);
  return told(world, held);
}

function publishView(call: Call): Answer {
  const { world, team, args } = call;
  const person = world.people.get(stringOf(args, 'user_id'));
  if (person?.teamId !== team.id) return refuse('user_not_found');
  const view = checked(call, 'home');
  if ('ok' in view) return view;
  const home = [...world.views.values()].find(
    (held) => held.view['type'] === 'home' && held.userId === person.id,
  );
  if (!home) return told(world, keepView(world, { view, teamId: team.id, userId: person.id }));
  if (args['hash'] !== undefined && args['hash'] !== home.hash) return refuse('hash_conflict');
  changeView(world, home, view);
  return told(world, home);
}

function checked({ args, isReady }: Call, type: 'modal' | 'home'): ViewJson | Answer {
  const { view } = args;
  if (typeof view !== 'object' || view === null) return refuse('invalid_arguments');
  const faults = faultsOfView(view as ViewJson, type, isReady);
  return faults.length > 0 ? refuse('invalid_arguments', faults) : (view as ViewJson);
}

/** Keeps a new view; one that is pushed lies on `previous`. */
export function keepView(
  world: World,
  made: {
    readonly view: ViewJson;
    readonly teamId: string;
    readonly userId: string;
    readonly triggerId?: string;
    readonly previous?: HeldView;
  },
): HeldView {
  const { view, previous, ...rest } = made;
  const id = world.id('V');
  const held: HeldView = {
    ...rest,
    id,
    rootId: previous?.rootId ?? id,
    previousId: previous?.id ?? null,
    view: { ...view, blocks: withIds(world, view.blocks) },
    hash: `${world.ts()}.hash`,
    updates: 0,
    open: true,
  };
  world.views.set(id, held);
  world.changed();
  return held;
}

/** Puts something else into a view. */
export function changeView(world: World, held: HeldView, view: ViewJson): void {
  held.view = { ...view, blocks: withIds(world, view.blocks) };
  held.hash = `${world.ts()}.hash`;
  held.updates += 1;
  world.changed();
}

/** A view as Slack's answers and payloads describe it, with what was put in so far. */
export function viewJson(
  world: World,
  { id, teamId, view, hash, rootId, previousId }: HeldView,
  values: Json = {},
) {
  return {
    private_metadata: '',
    callback_id: '',
    close: null,
    submit: null,
    external_id: '',
    ...view,
    id,
    team_id: teamId,
    hash,
    state: { values },
    root_view_id: rootId,
    previous_view_id: previousId,
    app_id: world.appId,
    app_installed_team_id: teamId,
    bot_id: world.teams.get(teamId)?.botId,
  };
}

function told(world: World, held: HeldView): Answer {
  return { ok: true, view: viewJson(world, held) };
}

/** Methods of modals and of the app's home. */
export const VIEWS: Readonly<Record<string, Method>> = {
  'views.open': openView,
  'views.update': updateView,
  'views.publish': publishView,
};
