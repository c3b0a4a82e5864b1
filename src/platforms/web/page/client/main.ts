import { submitInPlace } from './ask.ts';
import { CHIP_FIELDS } from './chip-fields.ts';
import { createChips } from './chips.ts';
import { enhanceAnswer } from './copy.ts';
import { createCoverField } from './cover.ts';
import { followInPlace } from './follow.ts';
import { element } from './page.ts';
import { closeReasonsAtEscape } from './reasons.ts';
import { keepAcrossLanguages, restore } from './share.ts';
import { offerThemes } from './theme.ts';

const form = element('#form');

offerThemes();
enhanceAnswer();
closeReasonsAtEscape();
if (form instanceof HTMLFormElement) {
  const chips = new Map(CHIP_FIELDS.map((kind) => [kind.name, createChips(kind)]));
  createCoverField(form);
  followInPlace(chips);
  const submit = submitInPlace(form);
  keepAcrossLanguages();
  const shared = (): void => {
    if (restore(chips)) void submit();
  };
  addEventListener('hashchange', shared);
  shared();
}
