import { expect, it } from 'vitest';
import { FOLLOW_UP_CODE_LIMIT } from '../../../src/platforms/chat/follow-up-code.ts';
import { decodeBallot, encodeBallot } from '../../../src/platforms/chat/vote-code.ts';

const BALLOT = { vote: 'AZaz09-_AZaz09-_', choice: 4 };

it('a ballot comes back as it was written, within what a button carries', () => {
  const code = encodeBallot(BALLOT);
  expect(decodeBallot(code)).toEqual(BALLOT);
  expect(code.length).toBeLessThanOrEqual(FOLLOW_UP_CODE_LIMIT);
});

it.each([
  '',
  'ballot',
  'ballot|x|1',
  'ballot|AZaz09-_AZaz09-_|12',
  'ballot|AZaz09-_AZaz09-_|1|2',
  'v2|AZaz09-_AZaz09-_|1',
])('no ballot: %j', (code) => {
  expect(decodeBallot(code)).toBeUndefined();
});
