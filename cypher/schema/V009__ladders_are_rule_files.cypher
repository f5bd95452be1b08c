MATCH (l:Ladder) SET l:RuleFile, l.shelf = 'ladder' REMOVE l:Ladder;
