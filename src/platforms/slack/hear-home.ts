import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Place } from './conversation.ts';
import type { Hearing } from './hearing.ts';
import { HOME, homeView } from './home.ts';
import { openForm } from './open-form.ts';
import { workspaceOf } from './workspace.ts';

type Client = Place['client'];

/** Shows the app's home, and listens to what is chosen there. */
export function hearHome(app: App, hearing: Hearing): void {
  const { people, teams } = hearing;
  const publish = async (client: Client, team: string, user: string, isAdmin: boolean) => {
    const [locale, state] = await Promise.all([people.localeOf(client, team, user), teams.of(team)]);
    await client.views.publish({ user_id: user, view: homeView(state, { locale, mayChoose: isAdmin }) });
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
}
