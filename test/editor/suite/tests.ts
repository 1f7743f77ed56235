/** What must hold in every extension host. */
import './seed-article.test';
