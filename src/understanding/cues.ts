/** What people say, in patterns that are worth more than their single words; each is one sign beside them. */
export const cues: Readonly<Record<string, RegExp>> = {
  question:
    /\?\s*$|^(?:who|what|whats|when|where|why|how|hows|is|are|am|do|does|did|can|could|will|would|should|have|has)\b/,
  asksWho: /\b(?:who|whos|whose)\b|\b(?:contact|number|email|phone number|ext) (?:for|of)\b/,
  asksWhy: /\b(?:why|what for|whats? the point|how come|do i (?:really )?(?:have|need) to)\b/,
  asksHow:
    /\bhow(?:s| is| are|re)\b.*\b(?:getting on|doing|going|looking)\b|\b(?:how far|where (?:are we|we'?re) (?:at|up to)|up to speed|overdue|outstanding|progress|status)\b/,
  negated:
    /\b(?:not|never|no|none|nobody|nothing|nowt|neither|nor|cannot|nope|nah|without|aint|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|cant|couldnt|wouldnt|havent|hasnt|hadnt|dinnae|didnae|havenae|havny|cannae|wasnae|yet to)\b/,
  notYet:
    /\b(?:yet|still (?:waiting|to|not|havent|hasnt|need|got)|not (?:had|got|done|started|met|seen|been)|to be done|in progress|waiting (?:on|for))\b/,
  dontMark:
    /\b(?:dont|do not|dinnae|please dont|not to) (?:mark|tick|close|count|put)\b|\b(?:leave|keep) (?:it|that|this|mine|.{1,20}) open\b/,
  conditional:
    /\b(?:if|unless|once|until|till|depends|depending|provided|as soon as|when (?:i|we|they|she|he|the))\b/,
  future:
    /\b(?:will|ill|well|shell|hell|theyll|going to|gonna|gunna|due to|hoping|hope|plan(?:ning)?|meant to|supposed to|should be|about to|next (?:week|month)|tomorrow|tmrw)\b/,
  partial:
    /\b(?:half|halfway|partly|partially|part of|some of|most of|all but|apart from|except|bar the|so far|nearly|almost|just (?:the|need)|still (?:to|need|got|waiting)|left to|out of|but not|one (?:more|left)|first (?:bit|half|part))\b/,
  calledOff:
    /\b(?:cancell?ed|cancel|called off|call off|fell through|binned?|bin|scrapped|pulled|didnt (?:go ahead|happen|take place|turn up|show)|never (?:happened|turned up|showed|came|materialised)|no[ -]?show|stood (?:me|us|her|him) up|knocked on the head)\b/,
  saysDone:
    /\b(?:says?|saying|marked|down|ticked|shows?|showing|put) (?:it.?s |its |it |as |me |down |off )*(?:as )?(?:done|complete|completed|finished|ticked|happened|agreed|sorted)\b/,
  done: /\b(?:done|sorted|finished|complete|completed|ticked|tick|sent|booked|set up|agreed|in place|all good|ready|passed|signed off|up and running)\b/,
  yes: /^(?:yes|yep|yeah|yup|yh|yea|aye|ye|correct|confirmed|can confirm)\b/,
  no: /^(?:no|nope|nah|naw)\b/,
  again: /\b(?:again|another time|third time|twice now|keeps?|every (?:week|time))\b/,
  moves:
    /\b(?:move|push|shift|swap|change|bring|put (?:it )?(?:back|off)|postpone|reschedul\w+|rearrang\w+|rebook\w*|instead|better for|works? (?:for|better)|any good|suits?|can we (?:do|say|make)|could we (?:do|say|make)|how about|what about)\b/,
  reminds:
    /\b(?:remind|reminder|nudge|ping|ask me|give me a (?:shout|nudge|poke)|chase me|come back to me|later|not now|try me)\b/,
  away: /\b(?:leave|holiday|holidays|hols|a\/l|annual|off|away|sick|back on|back in|poorly|isolating|jury|ooo|out of office|conference|not in)\b/,
  pattern:
    /\b(?:mondays|tuesdays|wednesdays|thursdays|fridays|part.?time|days? a week|working days|my days|her days|his days|days are|every (?:mon|tue|wed|thu|fri)\w*|alternate)\b/,
  room: /\b(?:room|rooms|rm|space|cupboard|corridor)\b/,
  access:
    /\b(?:emis|systm ?one|system one|s1|smart ?card|log ?in|logins?|log on|logged|password|laptop|phone|mobile|wifi|vpn|teams|account|locked out|access|fob|door code|printer|printing|it (?:desk|dept|say|team))\b/,
  trouble:
    /\b(?:cant (?:get|log|access|see|open|print|find|use)|wont (?:let|work|load|open|connect)|doesnt work|not working|locked|expired|error|broken|stuck|still no|no (?:room|space|login|access|phone|laptop|smartcard)|missing|nightmare|turfed|kicked out|double booked)\b/,
  supervisor: /\b(?:supervis\w*|sup)\b/,
  starts:
    /\b(?:new (?:link worker|starter|splw|person|one)|starting|starts|start date|joining|set up|setting up|onboard\w*|induction for)\b/,
  leaves:
    /\b(?:leaving|left|last day|notice|resign\w*|handed|going to another|moving on|finishes|finishing up|got another job|quit)\b/,
  changes:
    /\b(?:take over|taking over|takes over|took over|instead of me|not me|isnt me|no longer|not my (?:job|area|remit)|ask \w+ (?:in|instead)|someone else|somebody else|hand(?:ed|ing)? (?:it |this )?over|covering|covers?|replac\w+|new (?:manager|supervisor|lead))\b/,
  notNeeded:
    /\b(?:dont (?:have|do|need|run|hold)|doesnt apply|not applicable|n\/?a|not needed|no need|not relevant|we have no|theres no|irrelevant|already (?:works|worked|does)|isnt one)\b/,
  undoes:
    /\b(?:undo|oops|whoops|mistake|accident(?:ally)?|wrong (?:one|button|line|person)|take (?:it|that) back|didnt mean|unpress|untick|reverse|go back|scrap that|ignore that)\b/,
  privacy:
    /\b(?:who (?:can|else|will|gets)|does .* (?:see|know|get told|read)|private|privacy|confidential|gdpr|see (?:this|what|these)|reading this|read this|stored|shared|told if|data)\b/,
  score:
    /\b(?:out of (?:5|five|10|ten)|\d ?\/ ?(?:5|10)|id (?:say|give)|score|feel (?:part|like|at home|welcome)|belong\w*|bolted|fitting in)\b|^\d$/,
  bot: /\b(?:are you|you a|robot|bot|real person|what (?:can|do) you|how (?:do|does) (?:this|you|it) work|human|ai)\b/,
  stops:
    /\b(?:stop|unsubscribe|leave me alone|too many|fewer|less|enough|quit|give it a rest|mute|turn off|switch off|pack it in|no more)\b/,
  thanks:
    /\b(?:thanks|thank you|thx|ta|cheers|brill|nice one|appreciate|lovely|great stuff|ok|no worries|lol)\b/,
  pay: /\b(?:paid|pay|payslip|wage|salary|expenses|contract|pension|parking|referral|letter|prescription|food bank|foodbank|pip|benefits|housing|blood|weather|lunch|client|patients? (?:needs|wants|who))\b/,
  rules:
    /\b(?:whose|which) (?:rules?|policy|policies)\b|\b(?:charity|pcn|surgery|practice|yours|theirs).{0,20}\bor\b.{0,20}\b(?:charity|pcn|surgery|practice|yours|theirs|ours)\b|\b(?:mileage|toil|sick pay|bank holidays?|work(?:ing)? from home|wfh|dress code|lone|policy)\b/,
};
