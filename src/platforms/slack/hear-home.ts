import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { personsShelf } from '../../shelf/owner.ts';
import type { Place } from './conversation.ts';
import { type SlackHearing, take } from './hearing.ts';
import { HOME, homeView } from './home.ts';
import { openForm } from './open-form.ts';
import { SLACK } from './reach-shelf.ts';
import { shelfQuestion } from './shelf-questions.ts';
import { workspaceOf } from './workspace.ts';

type Client = Place['client'];

/** Shows the app's home, and listens to what is chosen there. */
export function hearHome(app: App, hearing: SlackHearing): void {
  const { people, teams, services } = hearing;
  const publish = async (client: Client, team: string, user: string, isAdmin: boolean) => {
    const [locale, state, shelf] = await Promise.all([
      people.localeOf(client, team, user),
      teams.of(team),
      services.shelves.list(personsShelf({ platform: SLACK, place: team }, user)),
    ]);
    const view = homeView(state, { locale, mayChoose: isAdmin, shelf, address: services.address });
    await client.views.publish({ user_id: user, view });
  };
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab !== 'home') return;
    await publish(client, body.team_id, event.user, await people.isAdmin(client, event.user));
  });
  app.action<BlockAction<ButtonAction>>({ action_id: HOME.ask, type: 'block_actions' }, async (args) => {
    const { ack, body, client } = args;
    await ack();
    const locale = await people.localeOf(client, workspaceOf(body), body.user.id);
    const place = { client, user: body.user.id, direct: false };
    await openForm(hearing, { trigger: body.trigger_id, origin: {}, locale, place });
  });
  app.action({ action_id: HOME.visibility, type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack();
    const team = workspaceOf(body);
    if (team === undefined) return;
    const chosen = 'selected_option' in action ? action.selected_option?.value : undefined;
    // The home may have been shown when the person still was an admin.
    const isAdmin = await people.isAdmin(client, body.user.id);
    if (isAdmin) await teams.choose(team, chosen === 'public' ? 'public' : 'private');
    await publish(client, team, body.user.id, isAdmin);
  });
  const pressed = { [HOME.show]: 'show', [HOME.delete]: 'delete', [HOME.forgetMe]: 'forget-me' } as const;
  for (const [button, action] of Object.entries(pressed)) {
    app.action<BlockAction<ButtonAction>>(
      { action_id: button, type: 'block_actions' },
      async ({ body, action: { value = '', action_ts: stamp }, client }) => {
        const team = workspaceOf(body);
        const { id: user } = body.user;
        const place = { client, user, direct: true };
        const asked = { whose: 'mine', action, name: value, other: '', page: 0 } as const;
        const id = `${body.trigger_id}:${stamp}`;
        await take(hearing, team, { id, place }, (heard) => shelfQuestion(hearing, team, heard, asked));
        if (action === 'show' || team === undefined) return;
        await publish(client, team, user, await people.isAdmin(client, user));
      },
    );
  }
}
