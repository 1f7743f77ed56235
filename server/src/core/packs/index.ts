/** Every pack: the generic ones, which are the grammar of page furniture, and one per outlet for what only that outlet writes. */
import { ads } from './generic/ads';
import { answering } from './generic/answering';
import { appsAndShows } from './generic/apps-and-shows';
import { following } from './generic/following';
import { giving } from './generic/giving';
import { pointing } from './generic/pointing';
import { rights } from './generic/rights';
import { subscribing } from './generic/subscribing';
import { widgets } from './generic/widgets';
import { foxNews } from './outlets/fox-news';
import { reuters } from './outlets/reuters';
import type { Pack } from './pack';

export const genericPacks: readonly Pack[] = [ads, rights, subscribing, following, appsAndShows, giving, answering, pointing, widgets];

export const outletPacks: readonly Pack[] = [reuters, foxNews];
