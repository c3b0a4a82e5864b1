import type { KeptAnswer } from '../src/answers/answer.ts';
import type { Request } from '../src/request.ts';
import type { Services } from '../src/services.ts';

/**
 * Keeps the answer to a request and gives its id. One that can't be kept is still an answer, only one that can't be asked
 * about.
 */
export async function keepAnswer(
  answer: KeptAnswer,
  { asker }: Pick<Request, 'asker'>,
  services: Services,
): Promise<string | undefined> {
  try {
    return await services.answers.keep(answer, asker);
  } catch (error) {
    services.logger.error({ err: error }, 'an answer could not be kept');
    return undefined;
  }
}
