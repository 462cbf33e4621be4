/** Entry of the script with card and note. */
import { openCard } from './card';
import { openNote } from './note';
import { offerPanels } from './panels';

offerPanels({ openCard, openNote });
