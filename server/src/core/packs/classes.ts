/** Classes of words that phrases name in braces: nouns and destinations that calls to action have in common. Regular expressions on words with one space between them. */
export const classes: Readonly<Record<string, string>> = {
  subscribe: 'sign up|sign-up|signup|subscribe|register',
  letter:
    '(?:(?:e-?mail|news|daily|weekly|morning|evening|free|our|special) )?(?:newsletters?|news letters?|e-?newsletters?|e-?mails?|briefings?|bulletins?|alerts?(?! from your)|digests?|mailing lists?|inbox(?:es)?|roundup|dispatch(?:es)?|updates|tip ?sheet|morning report|recap|rundown)',
  network:
    '(?:twitter|x|facebook|instagram|linkedin|youtube|pinterest|snapchat|tiktok|tik tok|threads|bluesky|mastodon|telegram|whatsapp|tumblr|google\\+|google plus|google news|flipboard|reddit|truth social|parler|gab|gettr|rumble|medium|periscope|soundcloud|social media|social networks?|signal|koo)(?:[/.:][^ ]*)?',
  platform:
    'apple podcasts?|apple|spotify|stitcher|itunes|google podcasts?|google play|overcast|pocket ?casts?|tunein|iheartradio|iheart|audible|amazon music|castbox|acast|pandora|podbean|soundcloud|npr one|youtube|rss|radiopublic|megaphone|siriusxm|the app store|the podcast app',
  here: 'here|below|now|today|above|this link|the links?|the button|this form|the form|this page|online',
  handle: '@[^ ]+',
  url: 'https?:/*[^ ]*|www\\.[^ ]+|[^ ]+\\.(?:com|org|net|gov|edu|info|news|tv|fm|co|uk|au|ca|in|ie|nz|eu|us|io|me|ly|link|app|be)(?:/[^ ]*)?',
  email: '[^ ]+@[^ ]+|email ?protected',
  count: '[0-9][0-9.,]*k?',
  money: '[$£€₹][0-9][^ ]*',
  us: 'us|me|him|her|them|our team|our reporters?|our newsroom|our editors?|our journalists|the newsroom|the author|the reporter|the editors?',
  our: 'our|my|the|this|their|his|her|your|a|an',
  name: '[^ ,]+(?: [^ ]+){0,5}',
  story: 'story|stories|article|articles|post|column|report|reports|piece|page|item|video|clip|interview|episode|segment|content',
  journalism: 'journalism|reporting|newsroom|coverage|journalists|newspaper|website|independent media|nonprofit news|local news',
};
