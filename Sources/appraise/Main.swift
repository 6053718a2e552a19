@main
struct Appraise {
  static func main() {
    print("appraise")
  }
}
