using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    ( name = "label",
      worker = (
        modules = [ (name = "worker", esModule = embed "dist/worker.mjs") ],
        bindings = [ (name = "site", service = "site") ],
        compatibilityDate = "2026-11-01"
      ) ),
    # The site as it is. Another address: workerd serve worker.capnp --external-addr site=…
    ( name = "site", external = (address = "localhost:8080", http = ()) )
  ],
  sockets = [ (name = "http", address = "*:8081", http = (), service = "label") ]
);
