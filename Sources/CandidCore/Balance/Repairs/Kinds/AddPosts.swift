/// Adds posts that are not polished and ask for no sale: the fewest that clear a flag.
enum AddPosts: RepairKind {
  static func candidates(in scene: RepairScene) -> [RepairCandidate] {
    let (mix, offers) = (scene.here.tally.mix, scene.here.tally.offers)
    let days = scene.here.freeDays(from: scene.today)
    guard let first = days.first else { return [] }
    // No limit is below 1/10: ten times the posts always are enough in all.
    let most = max(mix.polished, offers) * 10
    guard scene.here.verdict.isFlagged || scene.hasSellingFlag, most > 0,
      let count = (1...most).first(where: { clears($0, days, scene) })
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
  private static func clears(_ count: Int, _ days: [Day], _ scene: RepairScene) -> Bool {
    let here = scene.here
    var tally = here.tally
    let added = posts(count, days, scene)
    for post in added { tally.count(post, times: 1) }
    if here.verdict.isFlagged {
      return !Verdict(of: tally.mix, by: scene.settings.balance).isFlagged
    }
    let posts = (here.input.posts + added).sorted(by: Post.precedes)
    return !here.findings(with: posts).hasFlag(besides: PolishedRule.name)
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
