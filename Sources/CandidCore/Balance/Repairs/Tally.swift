/// What a week's posts add up to, so that a post more or less is counted without the others.
struct Tally: Equatable {
  private(set) var mix = Mix()
  /// How many counted posts ask for a sale.
  private(set) var offers = 0

  init(_ posts: [Post]) {
    for post in posts { count(post, times: 1) }
  }

  mutating func count(_ post: Post, times: Int) {
    guard post.isCounted else { return }
    mix.counted += times
    mix.count(post.story, times: times)
    mix.count(post.intention, times: times)
    if post.isOffer { offers += times }
  }

  /// How far the polished posts are over the limit, in parts of a post; 0 or less is not over.
  func excess(_ settings: BalanceSettings) -> Int {
    let limit = settings.polishedLimit
    return mix.polished * limit.denominator - mix.counted * limit.numerator
  }

  /// Whether a smaller share of the posts asks for a sale than in another week; exact.
  func sellsLess(than other: Tally) -> Bool {
    offers * other.mix.counted < other.offers * mix.counted
      || (mix.counted == 0 && other.offers > 0)
  }
}
