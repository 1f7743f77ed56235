/**
 * What must hold in every extension host, and what only this one can show: two folders, keys that are pressed in its page,
 * and a task, for whose terminal the other host would need a part of VS Code that is built when it is installed.
 */
import './paste.test';
import './task.test';
import './tests';
import './folders.test';
