/** The words of the text that something is about: chosen in the text, or written here. */
import { paragraphNumber } from '../ui/paragraphs';
import { say } from '../ui/wording';
import { type Place, placeOf } from './draft';
import { Field } from './Field';
import type { Form } from './form';
import { findWords, type Words } from './words';

interface PlaceFormProps {
  readonly form: Form;
  /** Path of the list of places. */
  readonly path: string;
  readonly places: readonly Place[];
  /** What is chosen in the text now. */
  readonly chosen: Words | null;
  readonly onPlaces: (places: Place[]) => void;
}

/** A line for each place, with where it was found; one more from what is chosen in the text. */
export function PlaceForm({ form, path, places, chosen, onPlaces }: PlaceFormProps) {
  const { wording, text } = form;
  const known = ({ paragraph, quote }: Place) =>
    places.some((each) => each.paragraph === paragraph && each.quote === quote);
  const more = chosen && !known(chosen) ? chosen : null;
  const put = (n: number, quote: string) => {
    const known = places[n];
    // Without the text at hand a place can be worded anew and not moved.
    const place =
      text.length === 0 && known
        ? { ...known, quote }
        : placeOf(findWords(text, quote, known ?? null), quote);
    onPlaces(places.map((each, m) => (m === n ? place : each)));
  };
  return (
    <div class="places">
      {places.map((place, n) => (
        <div class="place" key={n}>
          <Field
            form={form}
            path={`${path}[${n}]`}
            label="edit_words"
            value={place.quote}
            lang={form.draft.record.lang}
            onValue={(quote) => put(n, quote)}
          />
          <p class="small soft" role="status">
            {place.paragraph >= 0 &&
              say(wording, 'list_paragraph', { n: paragraphNumber(place.paragraph) })}
          </p>
          {places.length > 1 && (
            <button
              type="button"
              class="button"
              data-plain
              onClick={() => onPlaces(places.filter((_, m) => m !== n))}
            >
              {say(wording, 'edit_place_remove')}
            </button>
          )}
        </div>
      ))}
      <p>
        <button
          type="button"
          class="button"
          data-plain
          onClick={() => onPlaces([...places, placeOf(more)])}
        >
          {more
            ? say(wording, 'edit_place_chosen', { words: more.quote })
            : say(wording, 'edit_place_more')}
        </button>
      </p>
    </div>
  );
}
