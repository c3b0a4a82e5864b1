/** Whose a shelf is, in one text that no two owners share; every part is safe within a key of the store. */
export type ShelfOwner = string & { readonly owner: unique symbol };

/** Where an app is installed, and can be removed: a platform, and a server or workspace on it. */
export interface ShelfPlace {
  /** e.g. `discord` */
  readonly platform: string;
  /** Id of the server or workspace; absent for people of a platform on which they belong to none. */
  readonly place?: string | undefined;
}

/** A person's own shelf; of a platform on which people belong to no place, the same wherever they ask. */
export function personsShelf(where: ShelfPlace, person: string): ShelfOwner {
  return `${placePrefix(where)}person:${part(person)}` as ShelfOwner;
}

/** The shelf of everybody in a channel. */
export function channelsShelf(where: ShelfPlace & { readonly place: string }, channel: string): ShelfOwner {
  return `${placePrefix(where)}channel:${part(channel)}` as ShelfOwner;
}

/** The shelf of everybody in a server or workspace. */
export function placesShelf(where: ShelfPlace & { readonly place: string }): ShelfOwner {
  return `${placePrefix(where)}everybody` as ShelfOwner;
}

/** What the owners of all shelves of a place begin with, and no others. */
export function placePrefix({ platform, place = '' }: ShelfPlace): string {
  return `${part(platform)}:${part(place)}:`;
}

/** What an owner says: where a shelf is, and whose in that place. */
export interface OwnerParts extends ShelfPlace {
  /** Empty for people of a platform on which they belong to none. */
  readonly place: string;
  readonly kind: 'person' | 'channel' | 'everybody';
  /** Id of the person or the channel; empty where it is everybody's. */
  readonly id: string;
}

/** Takes an owner apart. */
export function readOwner(owner: ShelfOwner): OwnerParts {
  const [platform = '', place = '', kind, id = ''] = owner.split(':').map(decodeURIComponent);
  return { platform, place, kind: kind as OwnerParts['kind'], id };
}

/** What the owners of all shelves of a platform begin with, and no others. */
export function platformPrefix(platform: string): string {
  return `${part(platform)}:`;
}

/** Whether a shelf is one person's alone. */
export function isPersons(owner: ShelfOwner): boolean {
  return /^[^:]*:[^:]*:person:/.test(owner);
}

function part(id: string): string {
  return encodeURIComponent(id);
}
