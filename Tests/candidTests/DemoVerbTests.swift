import Foundation
import Testing

@Suite struct DemoVerbTests {
  @Test func `without a terminal the week is printed and nothing stays`() throws {
    let home = Home(withPlan: false)
    let outcome = home.run("demo", with: ["XDG_RUNTIME_DIR": home.path])
    #expect(outcome.output.hasPrefix("Studio Mira · Week 6 · 2–8 Feb 2026\nIntention ●"))
    #expect(outcome.complaint == "")
    #expect(outcome.exitCode == 0)
    let names = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(names.filter { !$0.hasPrefix(".") } == [])
  }

  @Test func `copies that a killed demo left are removed`() throws {
    let home = Home(withPlan: false)
    let files = FileManager.default
    // No system hands out numbers as high as the first.
    let names = [
      "candid-demo-2000000000-a1", "candid-demo-\(getpid())-a1", "candid-demo-a1",
      "candid-demo-2000000000-a1-b", "candid-demo--1-a", "kept",
    ]
    for name in names {
      try files.createDirectory(
        atPath: "\(home.path)/\(name)/weeks",
        withIntermediateDirectories: true
      )
      _ = files.createFile(atPath: "\(home.path)/\(name)/weeks/ideas.json", contents: nil)
    }
    let link = "\(home.path)/candid-demo-2000000000-c"
    try files.createSymbolicLink(atPath: link, withDestinationPath: "kept")
    let inside = "\(home.path)/\(names[0])/link"
    try files.createSymbolicLink(atPath: inside, withDestinationPath: "../kept")
    #expect(home.run("demo", with: ["XDG_RUNTIME_DIR": home.path]).exitCode == 0)
    let left = try files.contentsOfDirectory(atPath: home.path).filter { !$0.hasPrefix(".") }
    #expect(left.sorted() == (names.dropFirst() + ["candid-demo-2000000000-c"]).sorted())
    #expect(files.fileExists(atPath: "\(home.path)/kept/weeks/ideas.json"))
  }

  @Test func `it needs no home folder`() {
    #expect(Home(withPlan: false).run("demo", with: ["HOME": "", "LANG": ""]).exitCode == 0)
  }
}
