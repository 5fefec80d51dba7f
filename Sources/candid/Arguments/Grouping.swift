import ArgumentParser

/// What the parts of a week are that get a balance of their own.
enum Grouping: String, CaseIterable, ExpressibleByArgument {
  case channel
}
