/** Every pack: the generic ones, which are the grammar of page furniture, and one per outlet for what only that outlet writes. */
import { ads } from './generic/ads';
import { answering } from './generic/answering';
import { appsAndShows } from './generic/apps-and-shows';
import { following } from './generic/following';
import { giving } from './generic/giving';
import { notices } from './generic/notices';
import { players } from './generic/players';
import { pointing } from './generic/pointing';
import { rights } from './generic/rights';
import { subscribing } from './generic/subscribing';
import { widgets } from './generic/widgets';
import { abc } from './outlets/abc-and-australia';
import { alJazeera } from './outlets/al-jazeera';
import { ap } from './outlets/ap';
import { bbc } from './outlets/bbc';
import { bloomberg } from './outlets/bloomberg';
import { breitbart } from './outlets/breitbart';
import { businessInsider } from './outlets/business-insider';
import { buzzfeed } from './outlets/buzzfeed';
import { cbs } from './outlets/cbs';
import { christianScienceMonitor } from './outlets/christian-science-monitor';
import { cnn } from './outlets/cnn';
import { dailyCaller } from './outlets/daily-caller';
import { dailyMail } from './outlets/daily-mail';
import { dailyWire } from './outlets/daily-wire';
import { foxNews } from './outlets/fox-news';
import { canadianPress } from './outlets/globe-and-mail';
import { guardian } from './outlets/guardian';
import { huffpost } from './outlets/huffpost';
import { independent } from './outlets/independent';
import { indianPress } from './outlets/indian-press';
import { losAngelesTimes } from './outlets/los-angeles-times';
import { mirror } from './outlets/mirror';
import { motherJones } from './outlets/mother-jones';
import { nationalReview } from './outlets/national-review';
import { nbc } from './outlets/nbc';
import { newYorkPost } from './outlets/new-york-post';
import { newYorkTimes } from './outlets/new-york-times';
import { newsmax } from './outlets/newsmax';
import { newsweek } from './outlets/newsweek';
import { npr } from './outlets/npr';
import { politico } from './outlets/politico';
import { propublica } from './outlets/propublica';
import { reuters } from './outlets/reuters';
import { salon } from './outlets/salon';
import { britishPress } from './outlets/sky-and-itv';
import { slate } from './outlets/slate';
import { theHill } from './outlets/the-hill';
import { theNation } from './outlets/the-nation';
import { townhall } from './outlets/townhall';
import { tradeTitles } from './outlets/trade-titles';
import { usaToday } from './outlets/usa-today';
import { vox } from './outlets/vox';
import { wallStreetJournal } from './outlets/wall-street-journal';
import { washingtonPost } from './outlets/washington-post';
import { washingtonTimes } from './outlets/washington-times';
import { yahoo } from './outlets/yahoo';
import type { Pack } from './pack';

export const genericPacks: readonly Pack[] = [ads, rights, subscribing, following, appsAndShows, giving, answering, pointing, widgets, players, notices];

/** Where two know the same copy, the first of them says what its capitals mean: an agency's dateline tells more than a mention. */
export const outletPacks: readonly Pack[] = [
  reuters,
  abc,
  alJazeera,
  ap,
  bbc,
  bloomberg,
  breitbart,
  businessInsider,
  buzzfeed,
  cbs,
  christianScienceMonitor,
  cnn,
  dailyCaller,
  dailyMail,
  dailyWire,
  foxNews,
  canadianPress,
  guardian,
  huffpost,
  independent,
  indianPress,
  losAngelesTimes,
  mirror,
  motherJones,
  nationalReview,
  nbc,
  newYorkPost,
  newYorkTimes,
  newsmax,
  newsweek,
  npr,
  politico,
  propublica,
  salon,
  britishPress,
  slate,
  theHill,
  theNation,
  townhall,
  tradeTitles,
  usaToday,
  vox,
  wallStreetJournal,
  washingtonPost,
  washingtonTimes,
  yahoo,
];
