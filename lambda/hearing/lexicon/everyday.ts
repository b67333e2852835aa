/** Words of everyday speech that say nothing about what a sentence is about. */
export const everyday: readonly string[] =
  `a able about above absolutely across actually afraid after afternoon again against ages ago all
almost alone along already alright also although always am an and another any anybody anymore anyone anything anyway
apart are around as at away back bad be because been before began begin behind being believe below beside best better
between big bit bits body both bother bottom brand bring brought but by call called came can catch certain change check
clear close come comes coming could count couple cos day days decent did different do does doing done down during each
early earlier easily either else end enough especially even evening eventually ever every everybody everyone everything
exactly except extra fact far fast felt feel few fine finally find first flat follow following for forget forgot found
friday from front full fully further gave general get gets getting give given gives giving glad go goes going gone good
got great guess had half happen happened happens happy hard hardly has hate have having he hear heard heavy hello help
her here hi high him himself his hold honest honestly hope hoping hour hours how however i idea if important in inside
instead into is it its itself job just keep keeps kept kind know known knows last late lately later least left less let
level like liked listen little long longer look looked looking looks lost lot lots love low luckily made main make makes
making many may maybe me mean means meant mention middle might mind mine minute minutes moment monday month months more
morning most mostly much must my myself near nearly need needed needs neither never new next nice night no nobody none
nor normal normally not nothing now number obviously odd of off often oh okay old on once one ones only onto or other
others otherwise our out outside over own part particular past pick place plan please plenty plus point possible
possibly pretty probably problem proper properly put question quick quickly quite rather ready real really reckon
regular remember rest right round running said same saturday saw say saying says second seconds see seem seems seen
sense sent set several shall she short should show side simple since sit so some somebody somehow someone something
sometimes somewhere soon sorry sort spot stay step still straight strange stuff such sunday suppose supposed sure take
taken takes taking talk tell than thank thanks that the their them themselves then there these they thing things think
thinking third this those though thought through thursday till time times to today together told tomorrow tonight too
took top totally towards tried tries true try trying tuesday turn turned twice two under unless until up upon us use
used useful usual usually very wait want wanted wants was way wednesday week weekend weeks well went were what whatever
when whenever where wherever whether which while who whole why will with within without wonder wondering word words work
worked working works worried worry worse worst worth would wrong year years yes yesterday yet you young your yours
run runs runner runners ran jog race races morning marathon parkrun club training trained train trainer coach physio
doctor gym home house room wall mat towel ice pack water shower bed sofa stairs car door kitchen garden park road legs
ugh hm hmm mm uh um huh hey whoa wow gosh crikey blimey lad lass folks bloody hell god christ idiot rubbish brilliant lovely weird silly
literally basically pains pain hurt walked walk sleep slept play played playing football rugby hockey tennis netball
cricket gymnastics sprint sprints session sessions work office chair driving kids dog phone lunch dinner breakfast`
    .split(/\s+/)
    .filter(Boolean);
