/** One thing that may be given to somebody, and how much it is worth to them. */
export interface Offer {
  /** From 0; the larger the better. */
  readonly worth: number;
}

/** What is to be given out. */
export interface OfferChoice<Item extends Offer> {
  /** For each who gets one: what may be given, in any order; at least one. */
  readonly offers: readonly (readonly Item[])[];
  /** What two given items cost together: from 0, and infinite for two that can't be given side by side. */
  readonly cost: (one: Item, other: Item) => number;
}

/** Steps after which the best that was found is taken: enough for eight books with twenty offers each. */
const MOST_STEPS = 40_000;

/**
 * Gives everybody one item, so that the worth of all together, less what every two cost, is greatest: branch and
 * bound, in which whoever has least to choose from comes first. Where that takes more than a fixed number of steps, the
 * best so far is given. `undefined` where none was found in which all can be given side by side.
 *
 * @returns an item each, in the order of `offers`
 */
export function assignOffers<Item extends Offer>({ offers, cost }: OfferChoice<Item>): Item[] | undefined {
  const order = offers
    .map((_, who) => who)
    .toSorted((one, other) => regretOf(offers[other]!) - regretOf(offers[one]!));
  const lists = order.map((who) => offers[who]!.toSorted((one, other) => other.worth - one.worth));
  /** The most that those from a place on can still bring. */
  const most = lists.map((_, at) => lists.slice(at).reduce((sum, list) => sum + (list[0]?.worth ?? 0), 0));
  const given: Item[] = [];
  let best: { readonly items: readonly Item[]; readonly sum: number } | undefined;
  let steps = 0;
  give(0);
  return best && order.map((_, who) => best!.items[order.indexOf(who)]!);

  function give(sum: number): void {
    const at = given.length;
    if (at === lists.length) {
      if (best === undefined || sum > best.sum) best = { items: [...given], sum };
      return;
    }
    for (const item of lists[at]!) {
      steps += 1;
      if (steps > MOST_STEPS || (best !== undefined && sum + item.worth + (most[at + 1] ?? 0) <= best.sum))
        return;
      const costs = given.reduce((total, other) => total + cost(item, other), 0);
      if (costs === Infinity) continue;
      given.push(item);
      give(sum + item.worth - costs);
      given.pop();
    }
  }
}

/** How much is lost by whoever has to take their second choice. */
function regretOf(offers: readonly Offer[]): number {
  const [first = 0, second = 0] = offers.map(({ worth }) => worth).toSorted((one, other) => other - one);
  return offers.length < 2 ? Infinity : first - second;
}
