/** What must hold in every extension host, and what is shown where the workspace has two folders, as the browser's has. */
import './tests';
import './folders.test';
