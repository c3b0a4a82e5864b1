/** A label as it stands where what it leads to is in sight: in menus an ellipsis says that more is to come. */
export function withoutEllipsis(label: string): string {
  return label.replace(/\s*…$/u, '');
}
