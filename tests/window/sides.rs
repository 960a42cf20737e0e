//! The second window of the application: going to it and back.

use super::Window;

impl Window {
    /// Goes to the other window, once there are two.
    pub async fn switch(&self) {
        let other = async || {
            let all = self.client.windows().await.map_err(|cause| cause.to_string())?;
            let here = self.client.window().await.map_err(|cause| cause.to_string())?;
            let found = all.into_iter().find(|one| *one != here);
            let found = found.ok_or_else(|| "there is one window only".to_owned())?;
            self.client.switch_to_window(found).await.map_err(|cause| cause.to_string())
        };
        self.until("go to the other window", other).await;
    }
}
