import { element } from './page.ts';

const YEAR = 31_536_000;

/** Makes the switch between the light and the dark page work; what is chosen is kept in a cookie. */
export function offerThemes(): void {
  const button = element('.theme');
  if (!button) return;
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => {
    const chosen = root.dataset['theme'];
    return chosen === 'dark' || (chosen !== 'light' && system.matches);
  };
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.addEventListener('click', () => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    document.cookie = `theme=${theme}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
    show();
  });
  system.addEventListener('change', show);
  show();
  button.hidden = false;
}
