/** What must hold in every extension host, and what only this one can show: two folders, and keys that are pressed in its page. */
import './paste.test';
import './tests';
import './folders.test';
