package clipweave.weave;

import java.util.Set;

/**
 * English words that are no names, however they are capitalised: what opens sentences, fills
 * headlines and stands on buttons. What the vault itself writes in lower case comes on top.
 */
final class CommonWords {
  private static final Set<String> FUNCTION =
      words(
          """
          a about above across after again against ago all almost alone along already also although
          always am among an and another any anybody anyone anything anyway are aren't around as at
          away back be because been before behind being below beside besides best better between
          beyond both but by can can't cannot could couldn't despite did didn't do does doesn't doing
          don't done down during each either else enough especially even ever every everybody everyone
          everything everywhere except few for former from further furthermore had hadn't has hasn't
          have haven't having he he'd he'll he's hence her here here's hers herself him himself his how
          how's however i i'd i'll i'm i've if in indeed inside instead into is isn't it it'd it'll it's
          its itself just last least less let let's like likewise many may maybe me meanwhile might mine
          more moreover most much must my myself near nearly neither never nevertheless next no nobody
          none nonetheless nor not nothing now nowhere of off often oh ok okay on once one one's only
          onto or other others otherwise our ours ourselves out outside over overall own per perhaps
          please quite rather really same several shall she she'd she'll she's should shouldn't similarly
          since so some somebody someone something sometimes somewhere soon still such than that that'll
          that's the their theirs them themselves then there there's thereafter therefore these they
          they'd they'll they're they've this those though through throughout thus till to together too
          toward towards under unless unlike until unto up upon us very via was wasn't we we'd we'll
          we're we've well were weren't what what's whatever when where where's whereas whether which
          whichever while who who's whoever whom whose why will with within without won't would wouldn't
          yes yet you you'd you'll you're you've your yours yourself yourselves vs etc eg ie
          """);

  private static final Set<String> OTHERS =
      words(
          """
          ability able absolutely abstract accept access according account accounts achieve across act
          action actions active activity actual actually ad add added adding additional additionally
          address adds ads advanced advantage advertise advertisement advice afternoon age agree ahead
          aim air alert alerts alive allow allows alternative alternatively amazing amount
          analysis ancient announced annual answer answers anymore apart apparently appear appears
          appendix application applications apply approach approaches apps archive archives area areas
          argue argues article articles ask asked asking assume attack attempt author authors available
          avoid aware awesome baby background bad balance ban bar bars base based basic basically battle
          beautiful became become becomes becoming bed began begin beginner beginning begins behavior
          behaviour behold belief believe benefit benefits bet beware big bigger biggest bill billion bit
          black blog blogs blood blue board body bonus book bookmark books boost boss bottom bought box
          boy boys brain brand brands break breaking breaks brief briefly bring bringing brings broken
          brother brought brown bug build building builds built bunch burn business businesses busy button
          buy buying cache calculate call called calling calls calm came camp campaign cancel car care
          career careful carefully carry cars case cases cash cat catch categories category caught cause
          causes celebrate central century certain certainly chain challenge challenges chance change
          changed changes changing chapter chapters character characters charge chart chat cheap check
          checkout child children choice choices choose cities citizens city claim claims class classes
          classic clean clear clearly click clicking client climate clip close closed closing cloud club
          code coding coffee cold collect collection color colour column combine combined come comes
          comfortable coming command comment comments commit common community companies company compare
          compared comparison complete completely complex component computer computers concept concepts
          conclusion conclusions condition conditions confirm congratulations connect connected connection
          consequently consider considering contact contain contains content contents context continue
          continued contrary contrast contribute contributing control conversation conversations cookie
          cookies cool copy copyright core correct corrections cost costs countries country couple course
          courses court cover crazy create created creates creating creative creator credit credits crime
          crisis critics culture curious currency current currently custom customer customers cut cuts
          daily damn dangerous dark data date dates daughter day days dead deal deals dear death debate
          decide decided decision decisions deep default defeat defense define defined definitely
          definition degree delete deliver democracy demo depending deploy describe described description
          design designed designer desktop detail details develop developer developers developing
          development device devices dictionary die died diet difference differences different difficult
          digital dinner direct direction directly director disclaimer disclosure discover discovering
          discuss discussed discussion discussions dismiss display distributed do-it-yourself doctor
          document documentation documents dog dollar dollars door double doubt download downloads dozen
          draft drag draw dream dreams drink drive driven driver drop dropped drug due dynamic eager
          earlier early earn earth ease easier easily east easy eat economic economics economy edge edit
          edited edition editor editors education effect effective effects efficient effort eight eighteen
          election elections eleven email emails embrace emerging employee employees empty enable encourage
          end ended ending endless ends energy engage engine engineer engineering engineers enjoy ensure
          enter enterprise entertainment entire entirely environment episode episodes equal error errors
          essay essays essential essentially establish estimated ethical evening event events eventually
          everyday evidence evil evolution exactly example examples excellent exception excerpt exciting
          exclusive excuse exercise exist existing exit expand expect expected experience experienced
          experiences experiment experiments expert experts explain explained explainer explains explore
          exploring export express expression extend extended external extra extreme extremely eye eyes
          face facing fact factor factors facts fail failed failing fails failure fair fairly fake fall
          false familiar families family famous fan fans far fast faster father favor favorite favorites
          favourite fear feature featured features fed feed feedback feel feeling feels feet fellow felt
          female field fields fifteen fifth fifty fight figure figures file files fill film films filter
          final finally finance financial find finding findings finds fine fire first firstly fish fit five
          fix fixed fixing flag flight floor flow focus focused focusing folks follow followed followers
          following follows food foolish football force forced forces foreign forever forget forgive forgot
          form format forms fort fortunately forty forum forward found foundation foundations four fourth
          framework free freedom frequently fresh friend friends front frontend full fully fun function
          functional functions fund fundamental funding funny future gain gallery game games garden gas
          gave general generally generate generated generation generative get gets getting giant gift girl
          girls give given gives giving glad global go goal goals god goes going gold gone gonna good goods
          goodbye got government governments grab grade gradually grand grant graph graphics great greater
          green ground group groups grow growing grown growth guess guest guide guidelines guides guilty
          gun guy guys habit habits hacker hair half hand handle hands hang happen happened happening
          happens happily happy hard harder hardware hate head heading headline headlines health healthy
          hear heard hearing heart heat heaven heavy height held hell hello help helpful helping helps
          hero hey hidden hide high higher highest highlight highlighted highlights highly hire hiring
          historical history hit hits hold holding holds hole holiday home honest honestly hope hopefully
          hoping horror hospital host hosted hot hotel hour hours house household houses housing huge human
          humanity humans hundred hundreds hungry husband hybrid idea ideal ideas identify identity ignore
          image images imagine immediately impact implement implementation implications implies import
          importance important importantly impossible impressive improve improved improvement improving
          inc include included includes including income increase increased increasing increasingly
          incredible incredibly independent index indicates individual individuals industry inflation
          influence info information ingredients initial initially inner innovation input insert inside
          insight insights inspired install installation installing instance instant instantly
          instructions insurance integrate integration intelligence intelligent intended interaction
          interactive interest interested interesting interestingly interface interior internal
          international internet interview introduce introduced introducing introduction invest investing
          investment investments investors invite invited ironically island issue issues item items job
          jobs join joined joining joint joke journal journalism journalist journalists journey judge jump
          junior justice keep keeping keeps kept key keyboard keys kick kid kids kill killed killer kind
          kinds king kitchen knew know knowing knowledge known knows lab label labor lack lady land
          language languages laptop large largely larger largest late lately later latest laugh launch
          launched launches law laws lawyer layer layers lead leader leaders leadership leading leads
          leaked learn learned learning learns leave leaves leaving led left legacy legal lesson lessons
          letter letters letting level levels liberal library license lie life lifestyle lifetime light
          limit limitations limited limits line linear lines link linked links list listed listen listening
          lists literally literature little live lived lives living load loading loads local location log
          login logic long longer look looked looking looks loop lord lose loses losing loss lost lot lots
          loud love loved lovely loves low lower lowest luck luckily lucky lunch machine machines mad made
          magazine magic mail mailing main mainly maintain major majority make maker makers makes making
          male man manage managed management manager managing manual map maps mark market marketing
          markets married mass massive master match material materials math matter matters maximum meal
          mean meaning meaningful means meant measure measures measuring media medical medicine medium
          meet meeting meetings member members membership memories memory men mental mention mentioned
          menu merely merge message messages met meta-analysis metadata method methodology methods metrics
          middle midnight mile miles military million millions mind minimum minister minor minute minutes
          mirror misc miss missing mission mistake mistakes mixed mobile mode model modeling models modern
          module mom moment money monitor month monthly months mood moral morning mostly mother motion
          motivation mountain mouth move moved movement moves movie movies moving multi multiple murder
          music mutual mystery name named names narrative nation national native natural naturally nature
          necessary necessarily need needed needs negative neighbor nerd network networks neural new newer
          newest newly news newsletter newsletters newspaper nice night nine nobody noise non nonprofit
          normal normally north notable notably note notebook notebooks noted notes notice notification
          notifications novel null number numbers numerous object objective objects obvious obviously
          occasionally ocean odd offer offered offering offers office officer official officials offline
          oil old older oldest ones ongoing online onwards open opened opening openly opens operate
          operating operation operations opinion opinions opportunity oppose opposite optimize option
          optional options oral orange order ordered orders ordinary organic organization organizations
          organize origin original originally ought outcome outcomes outline output outstanding overcome
          overview owned owner owners pack package packages page pages paid pain paint painting pair panel
          panic paper papers paragraph parameters parent parents park part parties partly partner partners
          parts party pass passed passing passion password past paste path patient patients pattern patterns
          pause pay paying payment payments pays peace peak peer pen people percent percentage perfect
          perfectly performance period permanent permission permissions person personal personally
          perspective phase phone phones photo photograph photographer photographs photography photos
          phrase physical physics pick picked picks picture pictures piece pieces pin pink pitch place
          places plain plan plane planet planned planning plans plant plants plastic platform platforms play
          player players playing plays playlist plenty plot plugin plugins plus podcast podcasts poem poetry
          point pointing points police policies policy political politics poll pool poor pop popular
          population position positions positive possible possibly post posted posting posts pot potential
          potentially pour power powered powerful powers practical practically practice practices precisely
          prefer preface prepare preparing prerequisites presence present presentation president press
          pressure presumably pretty prevent preview previous previously price prices pricing primarily
          primary prime principle principles print printed printing prior priority prison privacy private
          probably problem problems procedure process processes processing produce produced product
          production productivity products profession professional professor profile profit profits program
          programmer programmers programming programs progress project projects promise promises promote
          proof proper properly properties property pros protect protection protest protocol proud prove
          provide provided provides providing psychology public publication publications publicly publish
          published publisher publishing pull purchase pure purely purple purpose purposes push put puts
          putting qualities quality quarter queen query quest question questions quick quickly quiet quit
          quits quote quotes race racism radical radio rain raise raised raises raising ran random range
          rapid rapidly rare rarely rate rates ratio raw re reach reached react reaction read reader readers
          readily reading readings reads ready real realistic reality realize reason reasonable reasons
          rebuild recall receive received recent recently recipe recipes recognize recommend recommendation
          recommendations recommended record recorded recording records recovery recursion red reduce
          reduced reducing refer reference references reflect reflection reflections refresh regarding
          regardless region regional register regular regularly regulation reject related relation relations
          relationship relationships relative relatively release released releases releasing relevant
          reliable religion religious remain remained remaining remains remarkable remarks remember remind
          reminder remote remove removed removing repeat replace replaced replied replies reply report
          reported reportedly reporter reporters reporting reports repository represent republic republican
          republish reputation request requests require required requirements requires research researcher
          researchers reserve reserved resource resources respect respond responded response responses
          responsibility responsible rest restart restaurant restaurants result resulting results resume
          retail retrieved return returned returning returns reveal revealed reveals revenue review reviewed
          reviews revision revolution rich ride right rights ring rise rising risk risks river road robot
          robots robust role roles roll room root rough roughly round route routine row royal rule rules run
          running runs rural sad safe safely safety said salary sale sales salt sample samples sat save
          saved saves saving saw say saying says scale scared scary scene schedule scholar school schools
          science sciences scientific scientist scientists scope score scores screen screenshot script
          scroll sea search searches searching season second secondary secondly seconds secret secrets
          section sections secular secure security see seed seeing seek seem seemed seems seen select
          selected selection self sell selling sells send sender sends senior sense sensitive sent sentence
          sentences separate separately series serious seriously serve served server servers serves service
          services session sessions set sets setting settings setup seven seventh severe sex sexual shadow
          shape share shared shares sharing sheet shift ship shipping shocking shoot shop shopping short
          shortcut shortcuts shortly shot shots show showed showing shown shows shut sick side sides sight
          sign signal signed significant significantly signs silent silly silver similar simple simpler
          simplest simplicity simplified simply simulation single sister sit site sitemap sites sitting
          situation situations six sixth sixty size sizes skill skills skip sky slavery sleep slide slides
          slightly slow slowly small smaller smart smile smoke snow social society soft software
          soil sold soldiers solid solution solutions solve solved solving somehow son song songs sophisticated
          sorry sort sorted sound sounds source sources south space spaces speak speaker speakers speaking
          special specific specifically speech speed spell spend spending spent spirit split spoiler sponsor
          sponsored sponsors sport sports spot spread spring square stack staff stage stand standard
          standards standing stands star starred stars start started starter starting starts startup
          startups state stated statement statements states static station statistics stats status stay
          staying stays steal step steps stick stock stocks stone stood stop stopped stopping stops storage
          store stored stores stories story straight strange stranger strategic strategies strategy stream
          streaming street streets strength stress stretch strict strike string strong stronger strongly
          structure structured structures struggle student students studied studies studio study stuff
          stupid style subject subjects submit submitted subscribe subscribed subscriber subscribers
          subscription subsequent subsequently subset substantial succeed success successful successfully
          sudden suddenly suffer sufficient sugar suggest suggested suggesting suggestion suggestions
          suggests suit suitable sum summary summer sun super supplement supply support supported supporters
          supporting supports suppose supposedly supreme sure surely surface surprise surprised surprising
          surprisingly surrounding survey surveys survival survive switch symbol symptoms sync syntax system
          systematic systems tab table tables tackle tag tags take takeaway takeaways taken takes taking
          tale talent talk talked talking talks tap target targets task tasks taste taught tax taxes teach
          teacher teachers teaching team teams tech technical technically technique techniques technological
          technologies technology teenage telephone television tell telling tells temperature template
          templates temporary ten tend term terms terrible territory terror test tested testimonials testing
          tests text texts thank thankfully thanks theater theme themes theology theoretical theories theory
          thin thing things think thinkers thinking thinks third thirdly thirteen thirty thought thoughts
          thousand thousands thread threads threat threatens threats three threw thrive throw thrown tick
          ticket tickets tie tight time timeline times timing tiny tip tips tired tissue title titles today
          today's told tomorrow tone tonight took tool tools top topic topics total totally touch tough tour
          tours town toxic trace track tracking tracks trade trading tradition traditional traditionally
          traffic train trained training transfer transform transformation transition translate translated
          translation transparent transport trap travel treat treatment tree trees trend trending trends
          trial tribute trick tricks tried tries trigger trip trouble truck true truly trust truth try
          trying turn turned turning turns tutorial tutorials tweet tweets twelve twenty twice twin two type
          types typical typically ultimate ultimately unable uncertain unclear unconventional underlying
          understand understanding understood undoubtedly unexpected unfortunately unfollow unified union
          unique unit united units unity universal universe university unknown unlock unsubscribe unsurprisingly
          upcoming update updated updates updating upgrade upload upper upset urban urgent usage use used
          useful user username users uses using usual usually valid valley valuable value values variable
          variables variant variety various vast verify verse version versions versus vertical vice victims
          victory video videos view viewed viewer viewers views village violence virtual virus visible vision
          visit visited visiting visitors visual vital voice volume volumes volunteer volunteers vote voted
          voters votes voting vulnerable wait waiting wake walk walked walking walks wall wanna want wanted
          wanting wants war warm warming warning warnings warrior wars wash waste watch watched watching
          water wave waves way ways weak wealth weapon weapons wear weather web webinar website websites
          wedding week weekend weekly weeks weight weird welcome went west western wet what're whenever
          wherever whilst whisper white whole wide widely widespread wife wild win wind window windows wine
          wing winner winners winning wins winter wisdom wise wish woke woman women won wonder wonderful
          wondering wood word words wore work worked worker workers workflow workflows working workplace works
          workshop workshops world world's worlds worldwide worried worry worse worst worth wow wrap write
          writer writers writes writing writings written wrong wrote yeah year yearly years yellow yep
          yesterday young younger youth zero zone
          """);

  private CommonWords() {}

  /** Words that are never a name alone: articles, pronouns, prepositions, auxiliaries. */
  static boolean isFunction(String word) {
    return FUNCTION.contains(word);
  }

  static boolean isCommon(String word) {
    return FUNCTION.contains(word) || OTHERS.contains(word);
  }

  static Set<String> words(String lines) {
    return Set.of(
        java.util.Arrays.stream(lines.strip().split("\\s+")).distinct().toArray(String[]::new));
  }
}
