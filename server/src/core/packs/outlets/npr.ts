/** Players, captions and transcript notes of NPR. */
import type { Pack } from '../pack';

export const npr: Pack = {
  name: 'NPR',
  seen: 'npr.org',
  entries: [
    { phrase: 'npr transcripts are created on a rush deadline …', kind: 'disclaimer', hits: ['NPR transcripts are created on a rush deadline by a contractor'], misses: ['The transcripts are kept.'] },
    { phrase: 'visit our website terms of use …', kind: 'rights', hits: ['Visit our website terms of use and permissions pages'], misses: ['Visit our port.'] },
    { phrase: 'accuracy and availability may vary …', kind: 'disclaimer', hits: ['Accuracy and availability may vary.'], misses: ['Accuracy may vary.'] },
    { phrase: 'the authoritative record of … is the audio record', kind: 'disclaimer', hits: ['The authoritative record of our programming is the audio record.'], misses: ['The record is gold.'] },
    { phrase: '(toggle more options|download embed|hide caption toggle caption|sponsor message|embed download)', kind: 'player', hits: ['Toggle more options'], misses: ['Toggle switches'] },
    { phrase: "don't see the graphic above …", kind: 'page', hits: ["Don't see the graphic above? Click here."], misses: ["Don't see it."] },
    { phrase: "can't see the (video|graphic|map) …", kind: 'page', hits: ["Can't see the video? Click here."], misses: ["Can't see the sea."] },
    { phrase: 'take me back to the top of this post', kind: 'page', hits: ['Take me back to the top of this post.'], misses: ['Take me back to sea.'] },
    { phrase: "want the latest … subscribe to npr's … newsletter", kind: 'newsletter', hits: ["Want the latest stories? Subscribe to NPR's Tide newsletter"], misses: ['Want the latest? Row.'] },
    { phrase: "don't forget: if you are sending in a question to be used in this column …", kind: 'response', hits: ["Don't Forget: If you are sending in a question to be used in this column, please include your city."], misses: ["Don't forget the oars."] },
    { phrase: '… (morning edition|all things considered|weekend edition|tell me more) … listen', kind: 'player', key: ['morning edition', 'all things considered', 'weekend edition', 'tell me more'], hits: ["On 'Morning Edition': Ann Reyes reports on the pier Listen"], misses: ['On Morning Edition she asked who would row.'] },
  ],
};
