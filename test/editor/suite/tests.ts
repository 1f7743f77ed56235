/** What must hold in every extension host. */
import './seed-article.test';
import './language.test';
import './quotes.test';
import './commands.test';
import './source.test';
import './files.test';
import './schema.test';
import './same-findings.test';
