import { submitInPlace } from './ask.ts';
import { enhanceAnswer } from './copy.ts';
import { createCoverField } from './cover.ts';
import { createGenreChips } from './genres.ts';
import { element } from './page.ts';
import { closeReasonsAtEscape } from './reasons.ts';
import { keepAcrossLanguages, restore } from './share.ts';
import { offerThemes } from './theme.ts';

const form = element('#form');

offerThemes();
enhanceAnswer();
closeReasonsAtEscape();
if (form instanceof HTMLFormElement) {
  const genres = createGenreChips();
  createCoverField(form);
  const submit = submitInPlace(form);
  keepAcrossLanguages();
  const shared = (): void => {
    if (restore(genres)) void submit();
  };
  addEventListener('hashchange', shared);
  shared();
}
