package clipweave.names;

import java.util.Set;

/** First names that are common in English texts and are seldom anything else. */
public final class FirstNames {
  private static final Set<String> NAMES =
      Set.of(
          """
          aaron abby abigail adam adrian ahmed aidan alan albert alejandro alex alexander alexandra
          alexei alexis alfred ali alice alison allen amanda amelia amy ana anders andre andrea andreas
          andrej andrew andy angela anita ann anna anne annie anthony antonio arjun arnold arthur ashley
          audrey barbara barry beatrice ben benjamin bernard bernie beth betty bill billy bob bobby boris
          brad bradley brenda brendan brian bruce bruno bryan caitlin carl carla carlos carol caroline
          casey catherine cecilia charles charlie charlotte chelsea chen chloe chris christian christina
          christine christoph christopher claire clara claudia colin connor craig curtis cynthia daniel
          danielle danny darren dave david dawn dean deborah demis denis dennis derek diana diane diego
          dmitri dmitry dominic don donald donna dorothy douglas duncan dylan eddie edgar edith edward
          eleanor elena eli elijah elizabeth ellen elliot elon emad emily emma eric erica erik ernest
          ethan eugene eva evan evelyn felix fernando fiona florence frances francesca francis francisco
          frank franklin fred frederick gabriel gareth gary gavin geoffrey george gerald gina giovanni
          glenn gordon graham greg gregory gustav hannah hans harold harriet harry hassan heather heidi
          helen henry herbert howard hugh hugo ian ibrahim igor ilya ingrid irene isaac isabel isabella
          ivan jack jackie jackson jacob jacques jake james jamie jan jane janet jared jason javier jay
          jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy joan joanna
          joe joel johan john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joyce juan
          judith judy julia julian julie jurgen justin kai karen karl kate katherine kathleen kathy katie
          keith kelly ken kenneth kent kevin kim kirsten klaus kurt kyle lars laura lauren lawrence lea
          lee leo leon leonard leonardo leslie lewis liam lily linda lisa liz lloyd logan lois louis
          louise luca lucas lucy luis luke lydia lynn madison maggie marc marcel marco marcus margaret
          maria marie marilyn mario marion marissa mark marta martha martin marty marvin matt matthew
          maureen maurice max maya megan melanie melinda melissa mia michael michel michelle miguel mike
          milton mohamed mohammed molly monica morgan mustafa nancy naomi nassim natalie natasha nathan
          nathaniel neil nicholas nick nicola nicolas nicole nigel nikita nikolai nina noah noam nora
          norman oleg oliver olivia omar oscar otto owen pablo pamela patricia patrick paul paula pedro
          peggy peter phil philip phillip philippe pierre priya rachel rafael ralph ramon randy raymond
          rebecca reid rene richard rick rita robert roberto robin rodney roger roland ron ronald rosa
          rosie ross roy russell ruth ryan sally sam samantha samuel sandra sara sarah satoshi satya
          scott sean sebastian sergey seth shannon sharon shawn sheila shirley sidney simon sofia sonia
          sophia sophie stacy stan stanley stefan stella stephanie stephen steve steven stewart stuart
          sue sundar susan sven sylvia tamara tania tanya tara ted teresa terry theodore theresa thomas
          tiffany tim timothy tina tobias todd tom tommy toni tony tracy travis trevor tristan tyler
          valerie vanessa vera veronica victor victoria vincent virginia vitalik vladimir walter wanda
          warren wayne wendy wilhelm william willie winston xavier yann yoshua yuki yuval yvonne zachary
          zoe
          """
              .strip()
              .split("\\s+"));

  private FirstNames() {}

  /** Whether a word in lower case is one. */
  public static boolean has(String word) {
    return NAMES.contains(word);
  }
}
