export async function presentDashboard() {
  return null;
}
