/** Lets Escape close a reason that is shown beside a swatch, until another swatch is pointed at or focused. */
export function closeReasonsAtEscape(): void {
  let closed: Element | null = null;
  const open = (event: Event): void => {
    if (closed === null || swatchOf(event) === closed) return;
    closed.classList.remove('closed');
    closed = null;
  };
  document.addEventListener('pointerover', open);
  document.addEventListener('focusin', open);
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    closed = document.querySelector('.swatches a:hover, .swatches a:focus-visible');
    closed?.classList.add('closed');
  });
}

function swatchOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest('.swatches a') : null;
}
