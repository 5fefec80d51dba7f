/// Adds posts that are not polished and ask for no sale: the fewest that clear a flag.
enum AddPosts: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    let (mix, offers) = (scene.here.tally.mix, scene.here.tally.offers)
    let days = scene.here.freeDays(from: scene.today)
    guard let first = days.first else { return [] }
    // No limit is below 1/10: ten times the posts always are enough in all.
    let most = max(mix.polished, offers) * 10
    guard scene.here.verdict.isFlagged || scene.hasSellingFlag, most > 0,
      let sample = posts(1, days, scene).first,
      let count = (1...most).first(where: { clears($0, like: sample, scene) })
    else { return [] }
    return [
      RepairCandidate(
        kind: .add,
        subjects: [],
        to: .day(first),
        removed: [],
        added: posts(count, days, scene),
        cost: 3 + count,
        preference: []
      )
    ]
  }

  /// Whether so many posts clear the main flag or, where there is none, the others.
  private static func clears(_ count: Int, like post: Post, _ scene: RepairScene) -> Bool {
    var tally = scene.here.tally
    tally.count(post, times: count)
    let settings = scene.settings.balance
    return scene.here.verdict.isFlagged
      ? !Verdict(of: tally.mix, by: settings).isFlagged
      : !SellingRule.flags(tally.offers, of: tally.mix.counted, by: settings)
  }

  /// Plain posts on the emptiest days, one after the other.
  private static func posts(_ count: Int, _ days: [Day], _ scene: RepairScene) -> [Post] {
    let intention = scene.rarestIntention
    var names = SplitMix64(seed: 0)
    return (0..<count).map { place in
      var post = Post(id: PostID(using: &names), title: "")
      post.when = .day(days[place % days.count])
      post.story = .plain
      post.intention = intention
      return post
    }
  }
}
