// ANCHOR: count
fn count(tray: &[char]) -> usize {
    tray.len()
}
// ANCHOR_END: count
fn main() { println!("{}", count(&['活'])); }
