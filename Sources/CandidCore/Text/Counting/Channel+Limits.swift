extension Channel {
  /// What a text may have here; the length that is meant as a rule first, nothing where none is known.
  ///
  /// The channel's own limit goes before those of length that its network has.
  package var textLimits: [TextLimit] {
    let known = Network(named: network)?.limits ?? []
    guard let limit else { return known }
    let own = TextLimit(most: limit, counting: known.first?.counting ?? .characters)
    return [own] + known.filter { !$0.counting.isOfLength }
  }

  /// A text counted as the channel does; the first one is its length, against what it meets first.
  ///
  /// What is not of length follows only where there is too much of it.
  package func standings(of text: String) -> [TextStanding] {
    let all = textLimits.map { $0.standing(of: text) }
    let hard = all.filter { $0.limit.counting.isOfLength && !$0.limit.isSoft }
    guard let first = hard.first else { return [] }
    let length = hard.dropFirst().reduce(first) { $1.isTighter(than: $0) ? $1 : $0 }
    // Of several limits of one thing, the hardest that it is over says enough.
    var rest: [TextStanding] = []
    for one in all where one.isOver && one.limit != length.limit {
      let isSaid = (rest + [length]).contains {
        $0.isOver && $0.limit.counting == one.limit.counting
      }
      if !isSaid { rest.append(one) }
    }
    return [length] + rest
  }
}
