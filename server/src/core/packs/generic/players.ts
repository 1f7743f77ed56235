/** The controls of video players, which stand on the page as text: one below the other, where a story was copied with its player. */
import type { Pack } from '../pack';

export const players: Pack = {
  name: 'controls of video players',
  seen: 'sites that play video with Video.js or JW Player',
  entries: [
    { phrase: '(video player|audio player|player) is loading', kind: 'player', hits: ['Video Player is loading.'], misses: ['The player is loading boxes.'] },
    { phrase: '(current time|duration|remaining time|duration time) [: ]#:#', kind: 'player', hits: ['Current Time 0:00', 'Remaining Time -0:00'], misses: ['Current time runs out.'] },
    { phrase: '(loaded|progress): #', kind: 'player', hits: ['Loaded: 0%', 'Progress: 0%'], misses: ['Loaded dice'] },
    { phrase: '#:# #:#', kind: 'player', hits: ['0:00 / 1:23'], misses: ['1:23 in the morning'] },
    { phrase: 'stream type live', kind: 'player', hits: ['Stream Type LIVE'], misses: ['Streams type nothing.'] },
    { phrase: 'seek to live, currently (behind live|playing live)', kind: 'player', hits: ['Seek to live, currently behind live'], misses: ['They seek to live well.'] },
    { phrase: '(descriptions|captions|subtitles) (off, selected|settings|settings, opens (captions|subtitles|descriptions) settings dialog)', kind: 'player', hits: ['captions off, selected', 'captions settings, opens captions settings dialog'], misses: ['Captions fade.'] },
    { phrase: '(playback rate|audio track|picture-in-picture|exit picture-in-picture|non-fullscreen|replay video|play pause|skip backward|skip forward)', kind: 'player', hits: ['Picture-in-Picture', 'Playback Rate'], misses: ['The playback rate fell.'] },
    { phrase: '(this is a modal window|beginning of dialog window escape will cancel and close the window|beginning of dialog window|escape will cancel and close the window|end of dialog window|close modal dialog|this modal can be closed by pressing the escape key or activating the close button) …', kind: 'player', hits: ['This is a modal window.', 'End of dialog window.'], misses: ['This is a window.'] },
    { phrase: '… # of # [i ]view slideshow', kind: 'player', key: ['view slideshow'], hits: ['Previous Next The pier at dawn 1 of 10 i View slideshow'], misses: ['Nobody came to view the slides.'] },
    { phrase: '… by … on scribd', kind: 'player', key: ['on scribd'], hits: ['Pier Report by Ann Reyes on Scribd'], misses: ['The report by Reyes stands on Scribd, she said.'] },
    { phrase: 'video ad feedback', kind: 'player', hits: ['Video Ad Feedback'], misses: ['Ads lack feedback.'] },
    { phrase: '(the media could not be loaded|no compatible source was found for this media) …', kind: 'player', hits: ['No compatible source was found for this media.'], misses: ['No source was found.'] },
  ],
};
