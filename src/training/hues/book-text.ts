/** A book's text as the engine reads it: its title, then its description if there is one. */
export function bookText(book: {
  readonly title: string;
  readonly description?: string | undefined;
}): string {
  return book.description ? `${book.title}. ${book.description}` : book.title;
}
