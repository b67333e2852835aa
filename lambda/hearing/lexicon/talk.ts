import type { Command } from '../commands.ts';
import type { Said } from './kinds.ts';

/** Answers, courtesy, what is asked about the coach, and what is no business of hers. */
export const talk: Said<Command> = {
  'you-choose': `
    ^ [well|okay|i do not mind|i do not care|just] (you|your) (choose|pick|decide|choice|call|tell me) [for me|one|then|please|$]
    (whatever|whichever|anything) you (think|say|like|want|fancy|recommend|suggest) ..3
    [it is|that is] up to you [really|$]
    (leave|leaving) it [up] to you
    what (do|does|would|should) (most|other|many|normal) (people|runners|folks|everybody|beginners) ..5
    what (do|does) (people|runners|everybody|everyone|beginners) ..1 (usually|normally|mostly|do|start with|choose|pick) ..4
    what (do|would) you (recommend|suggest|do|pick|choose|advise) ..3
    (what|where) (should|do|would|shall) i ..1 (start|begin) [with|first] $
    what is (best|good|the best thing) to (start|begin) with
    [just] pick one [for me|please|then|$]
  `,
  'who-hears-it': `
    (share|sharing|pass|passing|sell|selling|send|give) ..3 (data|information|info|that|this|it|details|on) ..2 (anyone|anybody|someone|others|other people|companies|amazon|third parties|with|to)
    (do you|are you|will you) (share|sell|pass on|leak) ..4
    (who|anyone|anybody|somebody|someone) ..2 (see|sees|hear|hears|read|reads|access|listening|listens|get to see|get to hear) ..5
    (is|are) (this|that|it|what i say|what i tell you|my data|everything) ..2 (private|confidential|safe with you|secret)
    (record|recording|recordings) ..2 (me|us|what i say|my voice|this)
    where does my data go
    pass (this|it|that|anything) on ..3
  `,
  unsure: `
    (i do not|do not) (know|really know) [really|to be honest|that|$]
    (not|i am not|never|not too|not entirely|not 100 percent|not that|not completely) (sure|certain|confident)
    (no idea|no clue|not a clue|hard to (say|tell)|difficult to (say|tell)|could not (say|tell you|swear|swear to it)|can not (tell|say|remember|decide)|beats me|who knows|god knows|search me|your guess is as good as mine|have not (checked|looked|noticed)|50 50|toss up|undecided|could be|might be|might do|could go either way)
    (maybe|perhaps|possibly|unsure|uncertain|dunno|meh|depends|so so|ish|sometimes)
    (i think so maybe|i guess so maybe|not really sure|sort of maybe)
    (let me|i will|i need to|have to) think ..2
    (can not make up my mind|thinking about it)
  `,
  'rather-not': `
    (rather|sooner|prefer) not (say|answer|go into|tell|talk|discuss|share|get into|disclose) ..4
    (prefer|rather) not to (say|answer|go into|tell|talk|discuss|share|get into|disclose)
    (none of your|not your) (business|concern)
    (mind your own|too personal|that is personal|personal question|that is private|private|confidential|bit personal|nosy|nosey)
    (not|do not want to|am not|will not|would not) ..2 (telling you|answering|answer that|answering that|discuss|discussing|tell you that|say that|talk about that|going there)
    keep that to myself
    no comment
  `,
  'what-do-you-mean': `
    what do you mean ..4
    (what|which) (is|are|counts as|do you call|would you call|qualifies as|does|do|do you mean by|did you mean by|exactly is|is meant by|even is) ..1 (that|it|those|poor circulation|raynauds|cold allergy|a cold allergy|strain|a strain|sharp|a pull|skin condition|a skin condition|a heart condition|broken skin|saddle|sexual trouble|bowel trouble|numbness|by that|you mean)
    what is raynauds
    raynauds what
    who is raynauds
    (which|what) ones (again|were they|are they|do you mean)
    (not|do not|did not) (following|follow|understand|get) [you|that|the question|it|what you mean]
    (meaning what|like what|such as|in what way|in what sense|can you explain|explain that|how do you mean|what sort of|like how bad)
    (does|would|do) ..5 (count|counts)
    what is (that|it) (mean|then|when it is at home)
    (is it|what is it)
  `,
  'why-do-you-ask': `
    why (do you|would you|are you|you) ..2 (ask|asking|want to know|need to know|need that|want that|care) ..4
    why (does|would) (that|it|this) matter
    (what has|what have|what is) ..4 (got to do with|to do with|do with) ..4
    why is that (important|relevant)
    how is that relevant
    what (difference|business) ..4
    (what|why) ..1 (you need|you want) ..3 know
    what is that to you
    what do you need (that|to know) ..3
    why (ask|the questions)
    ^ [but|and|so|okay|er|um] why (is that|$)
    what for $
    how come $
  `,
  thanks: `
    (much obliged|you are brilliant|spot on|useful that|that is (brilliant|great|useful|helpful)|very helpful|good to know|never knew that)
    (thanks|thank you|cheers|ta|much appreciated|appreciate it|appreciate that|you are a star|you are the best|legend|nice one|good job|well done|brilliant thanks|lovely thanks|love you|you rock|great job|good work|that was (great|good|lovely|brilliant|helpful)|that helped|you are great|very kind|bless you)
  `,
  'who-are-you': `
    (have you|do you have|got) a name
    (person|human|robot|real|machine|computer) or [a] (computer|person|human|machine|robot)
    are you ..3 (qualified|physio|doctor|human|robot|real|trained|person|nurse|trainer)
    (ever|do you) run yourself
    (who|what) are you
    (who|what) am i (talking|speaking) to
    what is your name
    are you (a|an|real|human|qualified|alexa|the|my) ..4
    (who|what) (made|built|created|wrote|programmed) (you|this)
    what (is|does) this (skill|thing|app|for|do) [do]
    (introduce|about) yourself
    tell me about (you|yourself)
    who is this
  `,
  'how-am-i-doing': `
    (am i) getting (anywhere|better|stronger|fitter|faster)
    (any|am i) (better|worse|fitter|stronger) than ..4 (last|month|week|before|was|ago)
    how am i (doing|getting on|getting along|progressing|going|looking)
    (my|any|show me|the|check my|what is my|on my) (progress|streak|stats|history|record|activity|log)
    (progress|streak|stats)
    (am i|have i been|have i) (improving|getting better|making progress|on track|getting stronger|consistent|keeping up|slacking|any better)
    how many days in a row
    (what have i|what did i) (done|do|been doing|completed) [so far|lately|recently|last|yesterday|this]
    when did i last ..5
    how (long|often) have i been doing ..3
    how (well|consistent) ..3 (i|been)
    my last (session|workout|warm up|time)
  `,
  'week-count': `
    how (many|often|much) ..7 (this week|in the week|past week|last 7 days|so far this week|since monday|week been)
    (this week is|my week|week so far|week is (count|total|tally)|weekly (count|total|summary|report|tally))
    what have i done this week
    (done|did) ..4 this week
    this week
    how many times have i ..5
    how many (warm ups|sessions|routines|workouts|strength sessions|cool downs) (have i|did i)
  `,
  'what-do-you-know': `
    what (do you|have you|did you|are you) (know|got stored|got on|have on|remember|store|stored|keep|hold|holding|saved|save|keeping|remembering|written|recorded) ..5 (about me|on me|of me|about my|my data|me|mine)
    what (information|data|info|details|stuff) ..6 (me|my|store|keep|have|hold)
    (do you|are you) (store|save|keep|record|recording|remember|share|sell|saving) ..4
    (my|privacy) (data|privacy|information|policy)
    (privacy)
    is (this|it|that) (recorded|stored|private|confidential|saved)
    what do you remember
    who (sees|can see|gets) ..3
  `,
  'forget-me': `
    (forget|delete|erase|wipe) ..3 (me|my) ..3
    (forget|delete|erase|wipe|clear|remove|get rid of|scrub|destroy) ..3 (data|history|everything|records|record|information|account|all of it|what you know|it all|stuff about me|progress|details) ..3
    (delete|erase|wipe) (it|everything|that|all)
    forget me
    start with a clean slate
    clean slate
  `,
  week: `
    (plan|schedule|organize|organise|map out|sort out|set up|lay out|structure) ..2 (week|next 7 days|days ahead|next few days|training)
    (what|which|how) ..2 (should|shall|do|would|could|can|must|am i supposed to|ought) [i|we|you] ..3 (do|doing|train|plan|suggest|recommend|run|have me do|schedule|want me to do) ..4 week
    (what is|what does|what will|how does|how should|how would) ..3 (week) ..1 (look like|hold|be like|bring|have in store)
    (what is|anything|what have i got|what do i have|what have we got|what else is) [still] (due|on|left|planned|to do|to come|lined up|outstanding) ..3 week
    (a|my|the) (weekly plan|week plan|weekly schedule|weekly routine|training week|training plan|training schedule|plan for the week|schedule for the week|program for the week|programme for the week|plan for next week)
    (what is|give me|make me|tell me|need|want|have) ..3 (plan|schedule) for ..2 week
    (what is|anything|is anything) due [now|next|today|then]
    (when|what day|which day|which days|what days) ..3 (strength|lift|lifting) ..2 (next|due|this week|again|week|do|days)
    (when|what day) is ..3 strength [day|session|due]
    which days ..5 (strength|train|warm up|roll)
    is ..2 strength ..2 due
    how (should|do|would|can|could) i (spread|fit|space|split|divide|distribute|arrange) ..5 (week|strength*)
    (week|next 7 days) (looking like|look like)
    (rest of the|remainder of the|week ahead|coming week) [week] ..2
  `,
  today: `
    (lined up|in store|planned|got planned) ..3 (today|tonight|now)
    (thinking of|planning|fancy|plan to|was going to|meant to) ..3 (run|running|jog|k|10 k|5 k|10k|5k|intervals|track|race|session) ..6 (idea|nah|today|or not|or rest|tonight|wise|sensible)
    (should|can|could) i ..2 (bother|go|going) ..4 (run|jog|track|parkrun|training) ..2 (later|today|tonight|this|tomorrow|now)
    (alright|okay|ok|safe|fine|good) to (go to|do|run|race|train) ..3 (today|tonight|track|parkrun|tomorrow|later)
    (should|can|could|shall|may|do|am i okay to|is it okay to|okay to|safe to|fine to|would it be okay to|alright to|am i allowed to|am i good to|fit to) [i] ..2 (run|train|jog|race|exercise|work out|go out|go for a run|do intervals|do my long run|go running|rest) ..4 (today|tonight|tomorrow|this morning|this afternoon|this evening|now|later)
    (run|running|train|training|rest|session) [or] ..3 today
    (what|plan|planning) ..4 (today|for today|tonight)
    (today|tonight) ..3 (run|train|training|rest|plan|session|workout|do)
    (run|train) or (rest|not|rest day|day off)
    (rest day|day off) ..5 (today|tomorrow)
    ^ (should i|do i|can i) (run|train|rest) [or rest] $
    plan (my|the) (day|run|today|training)
    what should i do (today|with myself|about today|about my run)
    what is (on|the plan) ..2
    (is today|make today) a ..3
    up for ..2 run today
    parkrun ..4 (should|or not|risk|sit it out|okay)
  `,
  noise: `
    (shit|fuck|fucking|bollocks|bugger|crap|damn|dammit|damnit|goddammit|bloody hell|blimey|jesus|jesus christ|christ|oh my god|omg|for fuck is sake|for god is sake|for goodness sake|oh god|hell|what the hell|what the fuck|what the heck|wtf|phew|whew|gosh|crikey|sod it|balls|arse|piss|shoot|sugar|fudge|holy|flipping heck|oh dear|whoops|oops|yikes|ahem|achoo|cough|atchoo|bless|pfft|brr|brrr|blah|la la la|whoa|woah|wow|ha|haha|ha ha|lol|ew|yuck|ugh|argh|gah|grr|mmm|tut|hic|sniff|boo|oi)
    dropped (my|the) ..2
    (for|oh for) ..1 sake
  `,
  'off-topic': `
    what time (does|do|is) ..3 (open|close|shut|start|on|finish|end)
    (still|is|are) ..3 (open|closed|shut) 
    (kilos|pounds|ounces|stone|celsius|fahrenheit|litres|miles an hour|dollars|tenner)
    (nine|9|8|7|6|5|4|3|2|#) times (#|8|9|7)
    (bin|bins|recycling|rubbish day|coat|umbrella|biscuit|biscuits|sweets|telly|channel|episode|nursery|lettuce|slugs|ebay|budget|payday|chemist|grand prix|formula|dog food|hamster|fridge|freezer door|wardrobe|laundry)
    baby
    hello ..2 (how are you)
    (how are you|how are you keeping|how is it going|how was your day)
    (weather|forecast|temperature outside|raining|rain|sunny|snow|snowing|umbrella|humid)
    (play|put on|turn up|skip|next|queue|stop the|pause the|listen to) ..4 (music|song|songs|track|playlist|radio|podcast|spotify|album|beyonce|taylor swift|queen|adele|beatles|drake|ed sheeran|audiobook|radio 4|radio one|bbc|tune|tunes|eminem|abba|coldplay|metallica|jazz|rock|rap|classical|oasis)
    (music|song|playlist|spotify|radio|podcast|audiobook|album|netflix|youtube|tv|telly|television|movie|film|show)
    (joke|jokes|riddle|sing|sing me|story|poem|trivia|quiz|game|fun fact|knock knock|beatbox|rap)
    (pizza|takeaway|takeout|uber|deliveroo|groceries|shopping|tesco|sainsburys|grocery|milk|eggs|bread|toast|recipe|bake|cake|dinner|lasagne|lasagna|chicken|curry|burger|sushi|starbucks|beer|wine|pasta)
    (light|lights|lamp|thermostat|heating|plug|hoover|vacuum|oven|washing machine|dishwasher|garage|blinds|curtains|central heating|air con|fan|kettle on|lock the|front door lock|camera|robot)
    (news|headlines|stock|stocks|bitcoin|crypto|share price|exchange rate|dollar|euro|lottery|horoscope|star sign|election|president|prime minister|king|queen|politics|tax|taxes|insurance|mortgage)
    (capital of|population of|how tall is|who won|who is the|when was|how old is|how far is|what year|distance to|square root|spell|translate|in spanish|in french|in german|in italian|how do you say|divided by|plus|times #|multiplied|percent of|wikipedia|mount everest)
    (football|score|match|premier league|arsenal|chelsea|liverpool|manchester|nfl|nba|super bowl|cricket|rugby score|world cup|tennis|wimbledon|formula one|f1|lakers|yankees|cowboys)
    (call|ring|phone|text|message|email|facetime|whatsapp) (my (mom|dad|wife|husband|sister|brother|boss|friend|mate)|mom|dad|john|sarah|home|granny|grandma|dave|steve|mike)
    (remind me (to|about|in|at|that)|reminder|alarm|wake me up|calendar|appointment with|meeting|to do list|shopping list|add ..3 list|set an alarm|diary)
    (what time is it|what is the time|what day is it|what is the date|time in|time zone|what is today is date|date is it)
    (traffic|bus|the train|my train|next train|trains|flight|flights|airport|petrol|gas station|directions to|nearest|taxi|parking|car|tube|restaurant|hotel|holiday|cinema|ticket|tickets)
    (homework|essay|maths|math|spelling|dog walker|hamster|cat|puppy|girlfriend|boyfriend|marry me|dating|love life|birthday|christmas|gift|present|santa|wedding|divorce|boss|job|work email)
    (volume|louder|quieter|turn it up|turn it down|bluetooth|wifi|wi fi|internet|broadband|laptop|computer|phone battery|charger|battery|iphone|app store|password)
    (meaning of life|are aliens|aliens|ghost|god exist|do you love me|are you single|flat earth|moon|mars|planet|star wars|dinosaurs|elephant weigh|harry potter)
    (toothache|headache|hay fever|sore throat|haircut|acne|wrinkles|hangover|hair loss|contact lenses|nits|verruca|pregnancy test)
    (plants|garden|lawn|weeds|paint|wallpaper|plumber|boiler|roof|leak in the|tyre|tires)
    (order|buy|amazon|package|delivery|parcel) ..4 (me|some|a|my|arrive|arriving|coming|new)
    (coin|dice|roll a dice|flip a coin|random number|pick a number)
    tell me something (funny|interesting)
    (good|best) ..2 (book|film|movie|restaurant|holiday|phone|series)
  `,
};
