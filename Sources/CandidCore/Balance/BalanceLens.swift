/// Whose eyes a week is seen with: the plan's own, or those of one channel's followers.
///
/// Followers see a channel and not a plan: a week that is fine as a whole can show them only wins.
package enum BalanceLens: Hashable, Sendable {
  /// Every post; one on three channels counts once.
  case plan
  /// The posts on the channel with this id, which the plan may not have any more.
  case channel(String)
  /// The posts that name no channel.
  case noChannel

  /// The channels that have a counted post in a shown week.
  ///
  /// Those of the plan in its order, then those it does not have by id, then no channel.
  package static func channels(of week: Week, in plan: Plan) -> [BalanceLens] {
    let posts = plan.posts(in: week).filter(\.isCounted)
    let used = Set(posts.flatMap(\.channels))
    var known: [String] = []
    for channel in plan.settings.channels where !known.contains(channel.id) {
      known.append(channel.id)
    }
    let ids = known.filter(used.contains) + used.subtracting(known).sorted()
    let others = posts.contains(where: \.channels.isEmpty) ? [BalanceLens.noChannel] : []
    return ids.map(BalanceLens.channel) + others
  }

  /// Whether a post is seen.
  package func shows(_ post: Post) -> Bool {
    switch self {
    case .plan: true
    case .channel(let id): post.channels.contains(id)
    case .noChannel: post.channels.isEmpty
    }
  }

  /// What it is called on the screen: the channel's name, or its id where the plan has none.
  package func name(in settings: Settings) -> String {
    switch self {
    case .plan: BalanceWords.allChannels
    case .channel(let id): settings.channels.first { $0.id == id }?.name ?? id
    case .noChannel: BalanceWords.noChannel
    }
  }

  /// Whether an idea could be placed here: one that names no channel can go to any.
  func takes(_ idea: Post) -> Bool {
    shows(idea) || idea.channels.isEmpty
  }
}
