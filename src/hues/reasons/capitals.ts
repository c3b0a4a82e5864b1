const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words that have a capital wherever they stand and still are no names: peoples, faiths, ages, feasts. */
export const ALWAYS_CAPITAL = list(
  `amish arthurian aztec byzantine celtic christmas confederate dickensian edwardian egyptian elizabethan french georgian
  gestapo gothic greek greeks halloween icelandic inca irish italian jacobean jacobite mediterranean mongol napoleonic
  nazi nazis norman norse ottoman puritans roman romans samurai saxon saxons scandinavian scottish soviet spartan tudor
  tuscan victorian viking vikings zen`,
);

/** Ranks and offices, which have a capital before a name and say something all the same. */
export const TITLES = list(
  `admiral baron bishop brigadier captain centurion colonel commander constable corporal cowboy czar dame deputy detective
  doctor duchess duke earl emperor empress general inspector king knight lady laird lieutenant lord marchioness marquess
  marshal pharaoh pirate pope president priest priestess prince princess professor queen rabbi ranger saint santa
  sergeant sheikh sheriff sultan tsar tsarina vicar viscount warlord witch wizard`,
);

/** Words that are names of people or places as often as not where they begin a sentence. */
export const NAMES_THAT_ARE_WORDS = list(
  `abbey achilles alaska amazon amber angel anubis apollo april archer ares arthur asgard ash athens atlantis atlas august
  autumn avalon babylon baker bali bard baron bear beirut berlin bishop blade blaze bloom bob bombay bordeaux britannia
  broadway brook buck buddha butch caesar camelot cameron candy carter carthage cash castro chance charity charlemagne
  chase chevy chicago chip cinderella circe clay cliff cloud cole colt constantinople cooper coral culloden daisy dakota
  dale dame dawn dean delhi destiny devil dick don drake duke earl eddas eden einstein ember europa eve everest excalibur
  faith fern fisher flint florence ford forest fox frank gage gene genie gettysburg ginger glen goldie gotham grace grant
  guinevere gunner guy hades harmony harper havana hawk hazel heath heather himalayas holly hollywood honey hope hubble
  hugo hunter iris israel istanbul ivy jack jade jasmine jay jean jet jewel jock joy judge june juniper king knight
  krishna lagos lake lance laurel leo lily lion liverpool loki london lotus lucas lucifer luna mac magnus marina mars
  martin mason maverick max maya mayfair medusa melody mercury mercy merlin mexico mick miles miller mist mole monk
  montana moscow moss myrtle nanny nantucket napoleon nashville newton nile normandy nova oak odin odysseus olive olympus
  opal ophelia orion osiris oslo page paige paris parker patagonia patience patty pearl penny persephone persia phoenix
  piper pop poppy porter potter prague prince princess prudence rain ranger raven ray red reed rex reykjavik ridge river
  rob robin rock rocky rod roman rome rose rosemary rosie roswell rowan ruby rusty ryder sage sahara sailor salem sandy
  santa satan scarlet scotland scout serenity shepherd siberia sierra sister sky skye smith sparky sparta stalin star
  steele stone storm summer sunny sylvan tanner taylor tehran temple texas thailand thames thor thorn tibet tiger tinker
  tokyo tom transylvania trinity trip troy tucker turner tuscany tyler usher valentine valhalla vatican venus versailles
  victor vietnam violet virginia wade walker ward warden warrior warsaw washington webster west westminster wimbledon
  winchester wolf woods wren wyoming yggdrasil yorkshire yukon zeus`,
);
