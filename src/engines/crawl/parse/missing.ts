/**
 * What a page that is not there calls itself. Lower case, without accents; a title or heading has one between its
 * marks.
 */
const sentences: readonly RegExp[] = [
  /^(http )?(error |erreur |fehler |errore |erro )?404( error| page)?( not found| page not found)?$/,
  // English
  /^((the|this|that|your) )?(requested )?(page|url)( you( are|'re| were)? (looking for|requested))? (was |is )?not found$/,
  /^((the|this|that|your) )?(requested )?(page|url)( you( are|'re| were)? (looking for|requested))? (can ?not|can't|could not|couldn't) be found$/,
  /^((the|this|that|your) )?(requested )?(page|url)( you( are|'re| were)? (looking for|requested))? (does not|doesn't) exist$/,
  /^we (can ?not|can't|could not|couldn't) find (the|this|that|your) page( you( are|'re| were)? (looking for|requested))?$/,
  /^not found$/,
  // German
  /^((die|diese) )?((angeforderte|gewunschte|gesuchte) )?seite (wurde |konnte )?(leider )?nicht (gefunden( werden)?|vorhanden)$/,
  /^((die|diese) )?((angeforderte|gewunschte|gesuchte) )?seite existiert (leider )?nicht$/,
  /^nicht gefunden$/,
  // French
  /^((la|cette) )?page (demandee |recherchee )?((est )?introuvable|non trouvee|n'existe pas|n'a pas ete trouvee)$/,
  // Spanish
  /^((la|esta) )?pagina (solicitada )?no (encontrada|existe|se encuentra|se ha encontrado|se encontro|fue encontrada)$/,
  /^no (encontrado|se ha encontrado la pagina|se encontro la pagina|se encuentra la pagina)$/,
  // Italian
  /^((la|questa) )?pagina (richiesta )?non (trovata|esiste|e stata trovata)$/,
  // Dutch
  /^((de|deze) )?(opgevraagde )?pagina (niet gevonden|bestaat niet|((is|werd) )?niet gevonden|(kan|kon) niet (worden )?gevonden( worden)?)$/,
  /^niet gevonden$/,
  // Portuguese
  /^((a|esta) )?pagina (solicitada )?nao (encontrada|existe|foi encontrada)$/,
  /^nao encontrado$/,
];

/** Every sentence has one of these: most titles have none, and are done with. */
const hint = /404|found|find|exist|gefunden|vorhanden|trouv|enco?ntr|encuentra|trovat|gevonden|bestaat/i;

/** What stands between a page's name and the site's, and between a cry and a sentence. */
const marks = /\s+[-»/]\s+|[|·•:–—!.?…,()]+/;

/** Whether a title or heading says that nothing was found: one of its parts does, as a whole. */
export function saysMissing(text: string): boolean {
  if (!hint.test(text)) return false;
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
  return plain.split(marks).some((part) => sentences.some((sentence) => sentence.test(words(part))));
}

/** Apologies before a sentence say nothing. */
function words(part: string): string {
  return part
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(sorry|oops|whoops|uh-oh|entschuldigung|desole|lo sentimos|ops|helaas) /, "");
}
