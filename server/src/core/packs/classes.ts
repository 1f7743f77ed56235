/** Classes of words that phrases name in braces: the nouns and destinations that calls to action have in common. Regular expressions, a space for any. */
export const classes: Readonly<Record<string, string>> = {
  subscribe: 'sign up|sign-up|signup|subscribe|register',
  letter:
    "(?:(?:e-?mail|news|daily|weekly|morning|evening|free|our|special) )?(?:newsletters?|news letters?|e-?newsletters?|e-?mails?|briefings?|bulletins?|alerts?|digests?|mailing lists?|inbox(?:es)?|roundup|dispatch|updates|tip ?sheet|morning report)",
  network:
    '(?:twitter|x|facebook|instagram|linkedin|youtube|pinterest|snapchat|tiktok|tik tok|threads|bluesky|mastodon|telegram|whatsapp|tumblr|google\\+|google plus|google news|flipboard|reddit|truth social|parler|gab|gettr|rumble|medium|periscope|soundcloud|social media|social networks?|signal|koo)(?![\\p{L}\\p{N}])',
  platform:
    'apple podcasts?|apple|spotify|stitcher|itunes|google podcasts?|google play|overcast|pocket ?casts?|tunein|iheartradio|iheart|audible|amazon music|castbox|acast|pandora|podbean|soundcloud|npr one|youtube|rss|radiopublic|megaphone|siriusxm|the app store|the podcast app',
  here: '(?:here|below|now|today|above|this link|the links?|the button|this form|the form|this page|online)(?![\\p{L}\\p{N}])',
  handle: '@ ?[\\p{L}\\p{N}_.]+',
  url: '(?:(?:https?:/?/?|www\\.)\\S+|[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}-]+){0,4}\\.(?:com|org|net|gov|edu|info|news|tv|fm|co|uk|au|ca|in|ie|nz|eu|us|io|me|ly|link|app|be)(?:/\\S*)?)',
  email: '(?:[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}.-]{2,80}|\\[email ?protected\\])',
  money: '[$£€₹] ?\\p{N}[\\p{N}.,]*',
  us: 'us|me|him|her|them|our team|our reporters?|our newsroom|our editors?|our journalists|the newsroom|the author|the reporter|the editors?',
  our: 'our|my|the|this|their|his|her|your|a|an',
  name: "[\\p{L}\\p{N}.,&'-]+(?: [\\p{L}\\p{N}.,&'-]+){0,5}",
  story: 'story|stories|article|articles|post|column|report|reports|piece|page|item|video|clip|interview|episode|segment|content',
  journalism: 'journalism|reporting|newsroom|coverage|journalists|newspaper|website|independent media|nonprofit news|local news',
  month: '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)',
};
