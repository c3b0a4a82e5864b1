import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { Place } from './conversation.ts';
import type { Hearing } from './hearing.ts';
import { HOME, homeView } from './home.ts';
import { openForm } from './open-form.ts';

type Client = Place['client'];

/** Shows the app's home, and listens to what is chosen there. */
export function hearHome(app: App, hearing: Hearing): void {
  const publish = async (client: Client, team: string, user: string) => {
    const [locale, state] = await Promise.all([hearing.localeOf(client, team, user), hearing.teams.of(team)]);
    await client.views.publish({ user_id: user, view: homeView(state, locale) });
  };
  app.event('app_home_opened', async ({ event, body, client }) => {
    if (event.tab === 'home') await publish(client, body.team_id, event.user);
  });
  app.action<BlockAction<ButtonAction>>({ action_id: HOME.ask, type: 'block_actions' }, async (args) => {
    const { ack, body, client } = args;
    await ack();
    const locale = await hearing.localeOf(client, body.team?.id ?? '', body.user.id);
    const place = { client, user: body.user.id, direct: false };
    await openForm(hearing, { trigger: body.trigger_id, origin: {}, locale, place });
  });
  app.action({ action_id: HOME.visibility, type: 'block_actions' }, async ({ ack, body, action, client }) => {
    await ack();
    const team = body.team?.id ?? '';
    const chosen = 'selected_option' in action ? action.selected_option?.value : undefined;
    await hearing.teams.choose(team, chosen === 'public' ? 'public' : 'private');
    await publish(client, team, body.user.id);
  });
}
