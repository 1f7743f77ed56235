/** What must hold in every extension host, and what only one that starts processes can show. */
import './tests';
import './crash.test';
import './deleted.test';
import './windows.test';
