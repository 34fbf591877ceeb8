/** Shops: cart, wish list, comparing, stock, delivery. */
import { wholeLine, wordingRule } from '../clue';

const certain = wholeLine(String.raw`
  (?:your |my |view |shopping |mini )?(?:shopping )?(?:cart|basket|bag)(?: (?:is empty|\(\d+\)|total).{0,30})?
  (?:no products in|your) (?:the )?(?:cart|basket|wishlist)(?: is (?:currently )?empty)?
  (?:uw |je |mijn |bekijk )?winkel(?:wagen|mand|mandje|wagentje)(?: (?:is leeg|\(\d+\)|bekijken).{0,30})?
  geen producten in (?:de|je|uw) winkel(?:wagen|mand|mandje)
  (?:add to|in|toevoegen aan)(?: de| mijn| je)? ?(?:shopping )?(?:cart|basket|bag|wishlist|winkelwagen|winkelmand|winkelmandje|verlanglijst(?:je)?)
  (?:my )?wish ?list(?: \(\d+\))?
  verlanglijst(?:je)?(?: \(\d+\))?
  (?:proceed to |to |naar (?:de )?)?(?:checkout|kassa)
  (?:nu )?afrekenen
  compare (?:items|products?)(?: \(\d+\))?
  producten vergelijken
  vergelijk producten
  (?:sub)?tota?al ?\(\d+\)
  (?:sub)?totaa?l:? ?[€$£] ?\d[\d.,]*
  (?:buy|order|shop) (?:it )?now
  (?:nu |direct )?(?:bestellen|kopen)
  (?:bestel|koop|shop) (?:nu|direct|hier)
  (?:in|out of|niet op|op) (?:stock|voorraad)
  (?:sold out|uitverkocht)
  (?:free|gratis) (?:shipping|verzending|delivery|bezorging|retourneren|returns?)(?: .{0,40})?
  (?:order|voor) .{0,25}(?:besteld).{0,30}(?:huis|bezorgd)
  continue shopping
  verder winkelen
  (?:quick (?:view|shop)|snel bekijken)
  customers? (?:also )?(?:bought|viewed).{0,40}
  (?:anderen|klanten) (?:bekeken|kochten) ook.{0,30}
`);

const likely = wholeLine(String.raw`
  compare
  vergelijk(?:en)?
  cart
  checkout
  bestellen
  favorieten
  favou?rites
  quantity
  aantal
  (?:total|totaal)
  [€$£] ?\d[\d.,]*(?:,-)?(?: [€$£] ?\d[\d.,]*)?
  sale!?
  aanbieding(?:en)?
  bestsellers?
  size|maat
`);

/** Shop lines. */
export const shop = wordingRule('shop', 'shop', { certain: [certain], likely: [likely] });
