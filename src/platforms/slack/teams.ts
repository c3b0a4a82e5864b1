import { z } from 'zod';
import type { Reply } from '../../reply.ts';
import type { AgainRequest } from '../../request.ts';
import type { Store } from '../../store/store.ts';
import type { Visibility } from './conversation.ts';

/** Palettes that a team's home shows. */
const RECENT = 5;
/** Milliseconds that a team's choice is kept after it was made or used last: two years. */
const KEPT = 2 * 365 * 86_400_000;

const teamSchema = z.object({
  visibility: z.enum(['private', 'public']),
  recent: z.array(
    z.object({ answer: z.string(), headline: z.string(), hues: z.array(z.string()), at: z.number() }),
  ),
});

/** What a team has chosen, and what it shared lately. */
export type TeamState = z.infer<typeof teamSchema>;

const keyOf = (team: string) => `slack-team:${team}`;

/** Teams' own choices and the palettes that they shared. */
export interface Teams {
  of(team: string): Promise<TeamState>;
  choose(team: string, visibility: Visibility): Promise<void>;
  /** Remembers a palette that everybody in a conversation saw. */
  remember(team: string, reply: Reply): Promise<void>;
  forget(team: string): Promise<void>;
}

/**
 * Teams in a store.
 *
 * @param usual who sees answers in a team that has chosen nothing
 */
export function createTeams(store: Store, usual: Visibility, now: () => number = Date.now): Teams {
  const save = (team: string, state: TeamState) => store.set(keyOf(team), state, KEPT);
  const of = async (team: string): Promise<TeamState> => {
    const found = teamSchema.safeParse(await store.get(keyOf(team)));
    return found.success ? found.data : { visibility: usual, recent: [] };
  };
  return {
    of,
    async choose(team, visibility) {
      await save(team, { ...(await of(team)), visibility });
    },
    async remember(team, reply) {
      const answer = reply.followUps.find(({ request }) => request.command === 'again')?.request as
        | AgainRequest
        | undefined;
      if (!answer) return;
      const state = await of(team);
      const hues = reply.hues.filter(({ role }) => role).map(({ name, hex }) => `${name} ${hex}`);
      const palette = { answer: answer.answer, headline: reply.headline, hues, at: now() };
      const others = state.recent.filter((one) => one.answer !== palette.answer);
      await save(team, { ...state, recent: [palette, ...others].slice(0, RECENT) });
    },
    forget: (team) => store.delete(keyOf(team)),
  };
}
