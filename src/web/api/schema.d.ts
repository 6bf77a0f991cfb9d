export interface paths {
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, and what day it is
         * @description `capabilities` is what the role may do, `todayLastsSeconds` the time until the business midnight, `timeZone` the IANA zone of the business. `clockAt` is the day at which a demonstration stands; null where time goes on.
         *
         *     Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Sign in
         * @description Gives a token for `Authorization: Bearer` and, for browsers, an HttpOnly cookie. Every sign-in opens a session of its own; an Idempotency-Key changes nothing here, because tokens are not kept.
         *
         *     Without sign-in.
         */
        post: operations["postSession"];
        /**
         * Sign out
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one's own password
         * @description Ends all other sessions of the user.
         *
         *     Roles: storekeeper, accountant, manager, administrator.
         */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Users, by login
         * @description Roles: manager, administrator.
         */
        get: operations["getUsers"];
        put?: never;
        /**
         * Make a user
         * @description Roles: administrator.
         */
        post: operations["postUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change, disable or re-enable a user
         * @description A new password and disabling end the sessions of the user. The last administrator stays.
         *
         *     Roles: administrator.
         */
        patch: operations["patchUsersById"];
        trace?: never;
    };
    "/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own API tokens; an administrator sees everybody's
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getApiTokens"];
        put?: never;
        /**
         * Make an API token
         * @description A program with this token acts as the user who made it. The token is shown once: when the request is repeated under its Idempotency-Key, `token` is null.
         *
         *     Roles: storekeeper, accountant, manager, administrator.
         */
        post: operations["postApiTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API token
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        delete: operations["deleteApiTokensById"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what, newest first
         * @description `from` and `to` are days in Moscow, both included.
         *
         *     Roles: manager, administrator.
         */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organizations by name
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getOrganizations"];
        put?: never;
        /**
         * Add an organization
         * @description Roles: administrator.
         */
        post: operations["postOrganizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An organization
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getOrganizationsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change requisites
         * @description Issued documents keep the requisites they were issued with. The ИНН does not change.
         *
         *     Roles: accountant, administrator.
         */
        patch: operations["patchOrganizationsById"];
        trace?: never;
    };
    "/organizations/{id}/vat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The VAT regimes of an organization, oldest first
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getOrganizationsByIdVat"];
        put?: never;
        /**
         * Add a VAT regime from its day on
         * @description Roles: accountant, administrator.
         */
        post: operations["postOrganizationsByIdVat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organizations/{id}/vat/{validFrom}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a VAT regime that was typed wrong
         * @description Refused with 409 vatRegimeBilled when a document that is neither voided nor corrected has a line of a month of this regime, and with 409 vatRegimeLast when the organization has no other.
         *
         *     Roles: accountant, administrator.
         */
        delete: operations["deleteOrganizationsByIdVatByValidFrom"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clients by name
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getClients"];
        put?: never;
        /**
         * Add a client
         * @description Roles: accountant, manager, administrator.
         */
        post: operations["postClients"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A client
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getClientsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a client
         * @description Issued documents keep the requisites they were issued with.
         *
         *     Roles: accountant, manager, administrator.
         */
        patch: operations["patchClientsById"];
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contracts by number
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getContracts"];
        put?: never;
        /**
         * Add a contract
         * @description Roles: accountant, manager, administrator.
         */
        post: operations["postContracts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A contract
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getContractsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the terms of a contract
         * @description What that does to months already billed, the next billing run settles as adjustments (rule R9).
         *
         *     Roles: accountant, manager, administrator.
         */
        patch: operations["patchContractsById"];
        trace?: never;
    };
    "/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories by code
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getCategories"];
        put?: never;
        /**
         * Add a category
         * @description Roles: administrator.
         */
        post: operations["postCategories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the name of a category
         * @description Issued documents keep the name they were issued with. The code and the places stay.
         *
         *     Roles: administrator.
         */
        patch: operations["patchCategoriesById"];
        trace?: never;
    };
    "/tariffs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tariffs by code
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getTariffs"];
        put?: never;
        /**
         * Add a tariff with its rates
         * @description Roles: accountant, administrator.
         */
        post: operations["postTariffs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariffs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tariff with all its rates
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getTariffsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the name of a tariff
         * @description The code and the rates stay.
         *
         *     Roles: accountant, administrator.
         */
        patch: operations["patchTariffsById"];
        trace?: never;
    };
    "/tariffs/{id}/rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rates of a tariff, by category and day
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getTariffsByIdRates"];
        put?: never;
        /**
         * Add a dated price
         * @description A price never changes: a new one is a new rate from its day on. One of 0 is asked about by every run unless it is `free`.
         *
         *     Roles: accountant, administrator.
         */
        post: operations["postTariffsByIdRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tariffs/{id}/rates/{rateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a rate that was typed wrong
         * @description Possible as long as no line of a document, voided or not, refers to it; else 409 rateBilled.
         *
         *     Roles: accountant, administrator.
         */
        delete: operations["deleteTariffsByIdRatesByRateId"];
        options?: never;
        head?: never;
        /**
         * Say of a price of 0 that it is meant
         * @description Nothing else of a rate changes. Refused with freeRateHasPrice for a rate with a price.
         *
         *     Roles: accountant, administrator.
         */
        patch: operations["patchTariffsByIdRatesByRateId"];
        trace?: never;
    };
    "/warehouses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List warehouses by code
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getWarehouses"];
        put?: never;
        /**
         * Open a warehouse
         * @description Roles: administrator.
         */
        post: operations["postWarehouses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/warehouses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct the name of a warehouse
         * @description The code and the time zone stay.
         *
         *     Roles: administrator.
         */
        patch: operations["patchWarehousesById"];
        trace?: never;
    };
    "/warehouses/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List slots by code with what is free on a day and on all later ones
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getWarehousesByIdSlots"];
        put?: never;
        /**
         * Add slots, up to 5000 at once, all or none
         * @description Roles: administrator.
         */
        post: operations["postWarehousesByIdSlots"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/slots/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Slots for a line of a delivery, and whether a slot has room for it
         * @description First slots where tires of the contract and category lie already, then by zone and code; when none fits, the roomiest. A slot fits when there is room at the close of every day from that of the delivery on. A suggestion reserves nothing: recording the delivery has the last word.
         *
         *     Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getSlotsSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Free places at the close of a day, today by default
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getCapacity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same by warehouse and zone, with the slots that are overfilled
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getCapacityZones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity/by-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who occupies how many places at the close of a day, most first
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getCapacityByClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/capacity/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Free places of every day of a period of at most 1100 days
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getCapacityHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record tires that arrived: one lot a line
         * @description A day after today at the warehouse is refused (inTheFuture). A delivery that overfills a slot is refused (slotOverfilled, with the nearest slots that fit) unless it carries overfillReason.
         *
         *     Roles: storekeeper, accountant, administrator.
         */
        post: operations["postDeliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pickups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record tires that were given back; without lotId first in, first out within the category
         * @description A day after today at the warehouse is refused (inTheFuture). Stock never goes below zero on any day: stockShort names the first day, the lot, the shortage.
         *
         *     Roles: storekeeper, accountant, administrator.
         */
        post: operations["postPickups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movements/{id}/reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a movement recorded by mistake
         * @description Roles: storekeeper, accountant, administrator.
         */
        post: operations["postMovementsByIdReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List movements by the day they happened, newest first
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getMovements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movements/day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What came and went on a day, today at the warehouse by default
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getMovementsDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/movements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One movement with its lines, who recorded it, and what reversed it
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getMovementsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what lies where, oldest first
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What lies under a contract today, by category
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getContractsByIdStock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/pickable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be given back of a contract in a warehouse: by category, oldest lots first
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getStockPickable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/receivable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Categories for a delivery of a contract: those that its tariff has a price for come first
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getStockReceivable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stock/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Contracts to receive or release under, by a few letters; those that moved last come first
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getStockContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a contract owes for a month, by the facts of today
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getContractsByIdCharges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/charges/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of the same, as a list
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getContractsByIdChargesLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/charges/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much counted on each of its days, as a list
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getContractsByIdChargesDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview or issue a month
         * @description Carried out by a job; with the fingerprint of a preview, refused when there is no such preview or the facts have changed.
         *
         *     Roles: accountant, administrator.
         */
        post: operations["postBillingRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run with its progress and counts
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getBillingRunsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing-runs/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of each contract; in a preview, what would be issued
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getBillingRunsByIdResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/register.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of a month as a workbook
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getInvoicesRegisterXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of invoices, in order of month and issue
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice as it was issued
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getInvoicesById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An invoice to print; the same for ever
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getInvoicesByIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List of acts, in order of month and issue
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An act as it was issued
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getActsById"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acts/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An act to print; the same for ever
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getActsByIdPdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice together with its act
         * @description Both keep their numbers and stop counting as billed; the next run bills anew what is owed.
         *
         *     Roles: accountant, administrator.
         */
        post: operations["postInvoicesByIdVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing-months": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Months to close, the newest first
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getBillingMonths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing-runs/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The contracts of a run beside the month before, with the reasons of the difference
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getBillingRunsByIdComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing-runs/{id}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A run added up by outcome, beside the month before
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getBillingRunsByIdTotals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{id}/counted-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which tires a contract is charged for on a day, by its own count of days
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getContractsByIdCountedUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Invoices with their acts, newest first unless sorted otherwise
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same list as a workbook
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getDocumentsXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All invoices and acts of a month as PDF, with the register
         * @description Written while it is read; voided and corrected documents are in folders of their own. The header `Archive-Files` tells how many files will come.
         *
         *     Roles: accountant, manager, administrator.
         */
        get: operations["getDocumentsZip"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was invoiced, month by month
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/revenue/by-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was invoiced to whom, the largest first
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getRevenueByClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import the journal workbook
         * @description All or nothing, and the same file again adds nothing. Rows dated after today are left out, each with a warning, and come in when the file is imported again later. A journal with problems is refused as `importRefused`: `errors` has a sentence for each, `details.problems` the sheet, row, column, code and remedy, `details.total` how many there are. Rows that resemble something recorded are refused as 409 `suspects` (rule R25), each in `suspects` beside what it `resembles`: send the same file again with `answers`.
         *
         *     Roles: administrator.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/findings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The findings of an import as a workbook, for whoever corrects the journal
         * @description Findings are told in the answer of an import and kept nowhere, since a refused journal leaves nothing behind: whoever wants them as a workbook sends them back.
         *
         *     Roles: administrator.
         */
        post: operations["postImportsFindingsXlsx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/last": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the import is, or how the last one ended
         * @description An import goes on when whoever has started it stops listening.
         *
         *     Roles: manager, administrator.
         */
        get: operations["getImportsLast"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty journal workbook with the headings that the import reads
         * @description Roles: accountant, manager, administrator.
         */
        get: operations["getImportsTemplateXlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Clients, contracts, plates, slots and document numbers by a few letters
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which steps of the first run are done, and what is missing
         * @description Roles: storekeeper, accountant, manager, administrator.
         */
        get: operations["getSetup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description RFC 9457 */
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description A stable word for programs */
            code: string;
            /** @description A sentence for people, by Accept-Language: Russian or English */
            detail: string;
            /** @description What is wrong where in the request */
            errors?: {
                path: string;
                message: string;
            }[];
            /** @description The numbers of the sentence, for programs */
            details?: {
                [key: string]: unknown;
            };
        };
        Warehouse: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            code: string;
            name: string;
            timeZone: string;
            /**
             * Format: date
             * @description The day it is there now: no movement is dated after it
             * @example 2025-10-15
             */
            today: string;
        };
        Slot: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            /** @example A-01 */
            code: string;
            /** @description Empty for a slot without a zone */
            zone: string;
            /** @description Places */
            capacity: number;
        };
        SlotState: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            /** @example A-01 */
            code: string;
            /** @description Empty for a slot without a zone */
            zone: string;
            /** @description Places */
            capacity: number;
            /** @description Places taken at the close of the fullest day from the asked one on */
            occupied: number;
            /** @description capacity − occupied; negative when overfilled */
            free: number;
            overfilled: boolean;
        };
        SlotSuggestion: {
            slot: string;
            zone: string;
            capacity: number;
            /** @description Places at the close of the fullest day from `on`, less what the other lines of the delivery take */
            free: number;
            fits: boolean;
            /** @description Tires of this contract and category lie there already */
            alike: boolean;
        };
        Capacity: {
            /**
             * Format: date
             * @example 2025-10-15
             */
            on: string;
            capacity: number;
            occupied: number;
            /** @description Held for requests */
            reserved: number;
            /** @description In slots that are closed */
            blocked: number;
            /** @description capacity − occupied − reserved − blocked; negative when overfilled */
            free: number;
            zones: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                warehouseId: string;
                zone: string;
                capacity: number;
                occupied: number;
                /** @description Held for requests */
                reserved: number;
                /** @description In slots that are closed */
                blocked: number;
                /** @description capacity − occupied − reserved − blocked; negative when overfilled */
                free: number;
            }[];
        };
        ZoneCapacity: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            warehouseId: string;
            warehouseName: string;
            /** @description Empty for slots without a zone */
            zone: string;
            capacity: number;
            occupied: number;
            /** @description Held for requests */
            reserved: number;
            /** @description In slots that are closed */
            blocked: number;
            /** @description capacity − occupied − reserved − blocked; negative when overfilled */
            free: number;
            /** @description Slots that hold more than their capacity */
            overfilled: {
                slot: string;
                capacity: number;
                occupied: number;
            }[];
        };
        WarehouseCapacity: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            warehouseId: string;
            warehouseName: string;
            capacity: number;
            occupied: number;
            /** @description Held for requests */
            reserved: number;
            /** @description In slots that are closed */
            blocked: number;
            /** @description capacity − occupied − reserved − blocked; negative when overfilled */
            free: number;
        };
        ClientOccupancy: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            places: number;
            units: number;
            /**
             * @description Of all places that are occupied, 0 to 1
             * @example 0.125
             */
            share: number;
        };
        CapacityDay: {
            /**
             * Format: date
             * @example 2025-10-15
             */
            on: string;
            capacity: number;
            occupied: number;
            free: number;
        };
        RecordedMovement: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            /** @example 1024 */
            number: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            occurredOn: string;
            lines: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                lotId: string;
                category: string;
                slot: string;
                quantity: number;
            }[];
        };
        RecordedReversal: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            /** @example 1024 */
            number: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            occurredOn: string;
            lines: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                lotId: string;
                category: string;
                slot: string;
                quantity: number;
            }[];
            /**
             * Format: uuid
             * @description Opaque id
             */
            reversesId: string;
        };
        Movement: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            number: string;
            /** @enum {string} */
            kind: "delivery" | "pickup" | "reversal";
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            warehouseId: string;
            warehouseName: string;
            /**
             * @description Of the warehouse, by its IANA name
             * @example Europe/Moscow
             */
            timeZone: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            occurredOn: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                id: string;
                name: string;
            };
            overfillReason: string | null;
            /** @description Of a reversal */
            reason: string | null;
            reversesId: string | null;
            reversedById: string | null;
            /** @description Units put down or taken up, positive */
            quantity: number;
            lines: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                lotId: string;
                category: string;
                slot: string;
                quantity: number;
                zone: string;
                /** @description Change of stock: positive in, negative out */
                change: number;
                plate: string | null;
                brand: string | null;
                model: string | null;
                size: string | null;
                season: ("winter" | "summer" | "all-season") | null;
                onRims: boolean | null;
                dot: string | null;
                treadMm: number | null;
                note: string | null;
            }[];
        };
        MovementDay: {
            day: {
                /**
                 * Format: date
                 * @example 2025-10-15
                 */
                from: string;
                /**
                 * Format: date
                 * @example 2025-10-15
                 */
                to: string;
                /** @description Units */
                arrived: number;
                /** @description Units */
                left: number;
                movements: components["schemas"]["Movement"][];
                /** @description There are more movements than are given */
                more: boolean;
            };
        };
        StockItem: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            lotId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            category: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            warehouseId: string;
            warehouseName: string;
            zone: string;
            slot: string;
            quantity: number;
            /** @description What is left of it after all movements recorded so far */
            remaining: number;
            /**
             * Format: date
             * @example 2025-10-15
             */
            deliveredOn: string;
            /** @description Days since then, on the asked day */
            ageDays: number;
            plate: string | null;
            brand: string | null;
            model: string | null;
            size: string | null;
            season: ("winter" | "summer" | "all-season") | null;
            onRims: boolean | null;
            dot: string | null;
            treadMm: number | null;
            note: string | null;
        };
        ContractStock: {
            category: string;
            name: string;
            quantity: number;
            places: number;
        };
        Pickable: {
            categories: {
                category: string;
                name: string;
                /** @description Units at the close of the day */
                quantity: number;
                /** @description Units left after all movements recorded so far */
                remaining: number;
                lots: components["schemas"]["StockItem"][];
            }[];
            elsewhere: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                warehouseId: string;
                warehouseName: string;
                /** @description Units at the close of the day */
                quantity: number;
                /** @description Units left after all movements recorded so far */
                remaining: number;
            }[];
            /** @description There are more lots than are given; the sums count all */
            more: boolean;
        };
        ReceivableCategory: {
            code: string;
            name: string;
            /** @description The contract's tariff has a price for it on that day */
            priced: boolean;
        };
        FoundContract: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            number: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            startsOn: string;
            endsOn: string | null;
            /** @description The day lies in its season */
            current: boolean;
            /** @description Units in stock at the close of that day */
            quantity: number;
        };
        Charges: {
            /** @example 2025-10 */
            month: string;
            lines: {
                /** @example 2025-10 */
                serviceMonth: string;
                category: string;
                /** @example 150.00 */
                price: string;
                /** @enum {string} */
                per: "day" | "month" | "season";
                basisDays: number;
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                amount: string;
                /** @enum {string} */
                vatRate: "5" | "7" | "10" | "20" | "22" | "none";
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                vatAmount: string;
                /**
                 * @description Units × chargeable days
                 * @example 440
                 */
                unitDays: number;
                /**
                 * @description Units × chargeable days
                 * @example 440
                 */
                freeUnitDays: number;
            }[];
            days: {
                /**
                 * Format: date
                 * @example 2025-10-15
                 */
                on: string;
                category: string;
                quantity: number;
            }[];
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            billed: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            difference: string;
            problems: components["schemas"]["ChargeProblem"][];
        };
        /** @description What is missing to charge what is stored (rule R15) */
        ChargeProblem: {
            /** @enum {string} */
            code: "rateMissing" | "priceZero" | "seasonEndMissing" | "vatRegimeMissing";
            message: string;
            /** @example 2025-10 */
            serviceMonth?: string;
            category?: string;
        };
        BillingRun: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            /** @example 2025-10 */
            month: string;
            /** @enum {string} */
            mode: "preview" | "issue";
            /** @enum {string} */
            status: "queued" | "running" | "done" | "failed";
            progress: {
                done: number;
                total: number;
            };
            fingerprint: string | null;
            counts: {
                issued: number;
                unchanged: number;
                carried: number;
                nothing: number;
                blocked: number;
            };
            /** @description Whether the month was over on the day of the request; what happens later is settled by the next run */
            monthOver: boolean;
            /** @description What stopped a failed run */
            failure: ("internalError" | "processDied") | null;
        };
        BillingRunResult: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            clientName: string;
            /** @enum {string} */
            outcome: "issued" | "unchanged" | "carried" | "nothing" | "blocked";
            /**
             * Format: uuid
             * @description Opaque id
             */
            invoiceId?: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            actId?: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            total?: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal?: string;
            problems?: components["schemas"]["RunProblem"][];
            lines?: components["schemas"]["DocumentLine"][];
        };
        /** @description Why a contract was not billed (rule R15) */
        RunProblem: {
            /** @enum {string} */
            code: "rateMissing" | "priceZero" | "seasonEndMissing" | "vatRegimeMissing" | "factsChanged" | "calculationFailed" | "contractBusy";
            message: string;
            /** @example 2025-10 */
            serviceMonth?: string;
            category?: string;
        };
        DocumentLine: {
            /** @example 2025-10 */
            serviceMonth: string;
            category: string;
            /** @example 150.00 */
            price: string;
            /** @enum {string} */
            per: "day" | "month" | "season";
            basisDays: number;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            /** @enum {string} */
            vatRate: "5" | "7" | "10" | "20" | "22" | "none";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatAmount: string;
            description: string;
            /**
             * @description Units × chargeable days
             * @example 440
             */
            quantity: number;
            /** @example шино-день */
            unit: string;
            adjustment: boolean;
            calculated: {
                /**
                 * @description Units × chargeable days
                 * @example 440
                 */
                unitDays: number;
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                amount: string;
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                vatAmount: string;
            };
            billedBefore: {
                /**
                 * @description Units × chargeable days
                 * @example 440
                 */
                unitDays: number;
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                amount: string;
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                vatAmount: string;
            };
        };
        /** @description An issued invoice or act */
        Document: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            date: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            dueOn: string;
            /** @example 2025-10 */
            month: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            clientName: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            invoiceId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            actId: string;
            /** @enum {string} */
            status: "issued" | "corrected" | "voided";
            voided: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
            lines: components["schemas"]["DocumentLine"][];
        };
        DocumentInFull: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            number: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            date: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            dueOn: string;
            /** @example 2025-10 */
            month: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            clientName: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            organizationId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            invoiceId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            actId: string;
            /** @enum {string} */
            status: "issued" | "corrected" | "voided";
            voided: {
                /** Format: date-time */
                at: string;
                by: string;
                reason: string;
            } | null;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
            lines: components["schemas"]["DocumentLine"][];
            organizationName: string;
            invoiceNumber: string;
            actNumber: string;
            /**
             * @description Which day counts besides the days in between (rule R3)
             * @enum {string}
             */
            dayCount: "arrival" | "departure" | "both";
            vatIncluded: boolean;
            calculation: {
                runs: {
                    /** @example 2025-10 */
                    serviceMonth: string;
                    category: string;
                    categoryName: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    from: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    to: string;
                    days: number;
                    quantity: number;
                    /**
                     * @description Units × chargeable days
                     * @example 440
                     */
                    unitDays: number;
                    /** @example 150.00 */
                    price: string;
                    /** @enum {string} */
                    per: "day" | "month" | "season";
                }[];
                movements: {
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    on: string;
                    number: string;
                    /** @enum {string} */
                    kind: "delivery" | "pickup";
                    category: string;
                    /** @description Signed: arrivals positive, pickups negative */
                    quantity: number;
                    movementId: string | null;
                    units: {
                        plate: string | null;
                        brand: string | null;
                        model: string | null;
                        size: string | null;
                        slot: string;
                        quantity: number;
                    }[];
                }[];
            };
        };
        BillingMonths: {
            /** @description The latest that is over and has something stored */
            suggested: string | null;
            items: {
                /** @example 2025-10 */
                month: string;
                /** @description Its last day is today or in the past */
                over: boolean;
                /** @description Something lay there or moved in it */
                stored: boolean;
                invoices: number;
                /**
                 * @description Amount in roubles
                 * @example 2129.03
                 */
                total: string;
            }[];
        };
        ComparedContract: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            tariffId: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            organizationId: string;
            /** @enum {string} */
            outcome: "issued" | "unchanged" | "carried" | "nothing" | "blocked";
            invoiceId: string | null;
            invoiceNumber: string | null;
            actId: string | null;
            actNumber: string | null;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            owed: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            owedBefore: string;
            /**
             * @description total − owedBefore; the reasons add up to it
             * @example 2129.03
             */
            change: string;
            reasons: components["schemas"]["ChangeReason"][];
            problems: components["schemas"]["RunProblem"][];
        };
        /** @description What one cause alone adds or takes away */
        ChangeReason: {
            /** @constant */
            kind: "quantity";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            category: string;
            categoryName: string;
            before: number;
            now: number;
        } | {
            /** @constant */
            kind: "days";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            category: string;
            categoryName: string;
            before: number;
            now: number;
        } | {
            /** @constant */
            kind: "price";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            category: string;
            categoryName: string;
            before: {
                price: string;
                /** @enum {string} */
                per: "day" | "month" | "season";
            }[];
            now: {
                price: string;
                /** @enum {string} */
                per: "day" | "month" | "season";
            }[];
        } | {
            /** @constant */
            kind: "vat";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            /** @enum {string} */
            before: "5" | "7" | "10" | "20" | "22" | "none";
            /** @enum {string} */
            now: "5" | "7" | "10" | "20" | "22" | "none";
        } | {
            /** @constant */
            kind: "adjustment";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            /** @example 2025-10 */
            serviceMonth: string;
        } | {
            /** @constant */
            kind: "lateMonth";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
            /** @example 2025-10 */
            serviceMonth: string;
        } | {
            /** @constant */
            kind: "billedBefore";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
        } | {
            /** @constant */
            kind: "rounding";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            amount: string;
        };
        BillingRunTotals: {
            /** @example 2025-10 */
            month: string;
            /** @example 2025-10 */
            monthBefore: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            owedBefore: string;
            outcomes: {
                issued: {
                    contracts: number;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    total: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    vatTotal: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    owedBefore: string;
                    /**
                     * @description total − owedBefore
                     * @example 2129.03
                     */
                    change: string;
                };
                unchanged: {
                    contracts: number;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    total: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    vatTotal: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    owedBefore: string;
                    /**
                     * @description total − owedBefore
                     * @example 2129.03
                     */
                    change: string;
                };
                carried: {
                    contracts: number;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    total: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    vatTotal: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    owedBefore: string;
                    /**
                     * @description total − owedBefore
                     * @example 2129.03
                     */
                    change: string;
                };
                nothing: {
                    contracts: number;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    total: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    vatTotal: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    owedBefore: string;
                    /**
                     * @description total − owedBefore
                     * @example 2129.03
                     */
                    change: string;
                };
                blocked: {
                    contracts: number;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    total: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    vatTotal: string;
                    /**
                     * @description Amount in roubles
                     * @example 2129.03
                     */
                    owedBefore: string;
                    /**
                     * @description total − owedBefore
                     * @example 2129.03
                     */
                    change: string;
                };
            };
        };
        CountedLot: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            lotId: string;
            category: string;
            quantity: number;
            /**
             * Format: date
             * @example 2025-10-15
             */
            deliveredOn: string;
            plate: string | null;
            brand: string | null;
            model: string | null;
            size: string | null;
        };
        /** @description An invoice with its act */
        ListedDocument: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            invoiceId: string;
            invoiceNumber: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            actId: string;
            actNumber: string;
            /** @example 2025-10 */
            month: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            date: string;
            /**
             * Format: date
             * @example 2025-10-15
             */
            dueOn: string;
            organization: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            clientInn: string;
            /**
             * Format: uuid
             * @description Opaque id
             */
            contractId: string;
            contractNumber: string;
            unitDays: number;
            /** @enum {string} */
            status: "issued" | "corrected" | "voided";
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
        };
        MonthRevenue: {
            /** @example 2025-10 */
            month: string;
            clients: number;
            /** @description Issued, neither voided nor corrected */
            invoices: number;
            /**
             * @description To be paid, VAT in it
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
        };
        ClientRevenue: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            clientId: string;
            clientName: string;
            /** @description Issued, neither voided nor corrected */
            invoices: number;
            /**
             * @description To be paid, VAT in it
             * @example 2129.03
             */
            total: string;
            /**
             * @description Amount in roubles
             * @example 2129.03
             */
            vatTotal: string;
            /**
             * @description Of all that was invoiced, 0 to 1
             * @example 0.125
             */
            share: number;
        };
        ImportState: {
            /**
             * Format: uuid
             * @description Opaque id
             */
            id: string;
            file: string;
            /** @enum {string} */
            status: "running" | "done" | "refused" | "failed";
            /** @enum {string} */
            stage: "read" | "check" | "write";
            /** @description Rows read, or movements written, so far */
            done: number;
            /** @description Unknown while the file is being read */
            total: number | null;
            requestedBy: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                id: string;
                name: string;
            };
            report: {
                /**
                 * Format: uuid
                 * @description Opaque id
                 */
                id: string;
                sheets: {
                    sheet: string;
                    read: number;
                    added: number;
                    existing: number;
                    /** @description Dated after today at the warehouse (rule R1) */
                    leftOut: number;
                }[];
                /** @description Recorded movements that were reversed and recorded anew (rule R22) */
                corrected: number;
                /** @description Pickups that were recorded anew because of them */
                rerecorded: number;
                /** @description The first thousand */
                warnings: {
                    sheet: string;
                    /** @description As Excel numbers it */
                    row: number | null;
                    /**
                     * @description Letter
                     * @example C
                     */
                    column: string | null;
                    heading: string | null;
                    message: string;
                    remedy: string;
                    code: string;
                }[];
                warningCount: number;
            } | null;
            refusal: {
                code: string;
                details: {
                    [key: string]: unknown;
                };
            } | null;
        };
        SearchHit: {
            /** @enum {string} */
            kind: "client" | "contract" | "plate" | "slot" | "invoice" | "act";
            /** @description Of what was found; of a plate, the plate itself */
            id: string;
            title: string;
            hint: string;
        };
        Setup: {
            done: boolean;
            steps: {
                /** @enum {string} */
                step: "organization" | "warehouse" | "prices" | "contract";
                done: boolean;
                missing: ("organizations" | "warehouses" | "slots" | "categories" | "rates" | "clients" | "contracts")[];
            }[];
            counts: {
                /** @description Counted up to 10 000 */
                organizations: number;
                /** @description Counted up to 10 000 */
                warehouses: number;
                /** @description Counted up to 10 000 */
                slots: number;
                /** @description Counted up to 10 000 */
                categories: number;
                /** @description Counted up to 10 000 */
                rates: number;
                /** @description Counted up to 10 000 */
                clients: number;
                /** @description Counted up to 10 000 */
                contracts: number;
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        user: {
                            id: string;
                            login: string;
                            name: string;
                            /** @enum {string} */
                            role: "storekeeper" | "accountant" | "manager" | "administrator";
                        };
                        capabilities: ("useOwnAccount" | "readStock" | "readClients" | "recordMovements" | "workInWarehouse" | "manageClients" | "readPrices" | "managePrices" | "readOrganizations" | "manageOrganizations" | "setUpCompany" | "readBilling" | "runBilling" | "manageCategories" | "manageWarehouses" | "readUsers" | "manageUsers" | "readAudit" | "prepareImport" | "importJournal" | "readImports")[];
                        today: string;
                        todayLastsSeconds: number;
                        timeZone: string;
                        clockAt: string | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        user: {
                            id: string;
                            login: string;
                            name: string;
                            /** @enum {string} */
                            role: "storekeeper" | "accountant" | "manager" | "administrator";
                        };
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUsers: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `login` by default */
                sort?: "login" | "-login" | "name" | "-name" | "role" | "-role" | "created" | "-created";
                /** @description A part of the login or of the name */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            login: string;
                            name: string;
                            /** @enum {string} */
                            role: "storekeeper" | "accountant" | "manager" | "administrator";
                            active: boolean;
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postUsers: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    /** @example ivanova */
                    login: string;
                    name: string;
                    /** @enum {string} */
                    role: "storekeeper" | "accountant" | "manager" | "administrator";
                    password: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        login: string;
                        name: string;
                        /** @enum {string} */
                        role: "storekeeper" | "accountant" | "manager" | "administrator";
                        active: boolean;
                        createdAt: string;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchUsersById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    role?: "storekeeper" | "accountant" | "manager" | "administrator";
                    active?: boolean;
                    password?: string;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        login: string;
                        name: string;
                        /** @enum {string} */
                        role: "storekeeper" | "accountant" | "manager" | "administrator";
                        active: boolean;
                        createdAt: string;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApiTokens: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            name: string;
                            login: string;
                            createdAt: string;
                            revokedAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApiTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        createdAt: string;
                        token: string | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteApiTokensById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                actorId?: string;
                action?: string;
                subjectId?: string;
                from?: string;
                to?: string;
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `-recorded` by default */
                sort?: "recorded" | "-recorded" | "login" | "-login" | "action" | "-action";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            id: string;
                            recordedAt: string;
                            actor: {
                                id: string;
                                login: string;
                            };
                            /** @example delivery.record */
                            action: string;
                            /** @description Id of what was made or changed */
                            subjectId: string | null;
                            /** @description What was asked, without secrets */
                            details: unknown;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganizations: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                            inn: string;
                            name: string;
                            kpp: string | null;
                            ogrn: string | null;
                            address: string;
                            bank: {
                                /** @example 40702810938000000001 */
                                account: string;
                                /** @description БИК of the bank, 9 digits */
                                bic: string;
                                /** @example 30101810400000000225 */
                                correspondentAccount: string;
                                name: string;
                            };
                            director: {
                                post: string;
                                name: string;
                            };
                            accountant: {
                                name: string;
                            } | null;
                            /** @description Oldest first */
                            vat: {
                                /**
                                 * Format: date
                                 * @example 2025-10-15
                                 */
                                validFrom: string;
                                /**
                                 * @description Percent, or `none` without VAT (rule R8)
                                 * @enum {string}
                                 */
                                rate: "5" | "7" | "10" | "20" | "22" | "none";
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganizations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                    inn: string;
                    name: string;
                    /** @default null */
                    kpp?: string | null;
                    /** @default null */
                    ogrn?: string | null;
                    address: string;
                    bank: {
                        /** @example 40702810938000000001 */
                        account: string;
                        /** @description БИК of the bank, 9 digits */
                        bic: string;
                        /** @example 30101810400000000225 */
                        correspondentAccount: string;
                        name: string;
                    };
                    director: {
                        post: string;
                        name: string;
                    };
                    /** @default null */
                    accountant?: {
                        name: string;
                    } | null;
                    vat: {
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        validFrom: string;
                        /**
                         * @description Percent, or `none` without VAT (rule R8)
                         * @enum {string}
                         */
                        rate: "5" | "7" | "10" | "20" | "22" | "none";
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        name: string;
                        kpp: string | null;
                        ogrn: string | null;
                        address: string;
                        bank: {
                            /** @example 40702810938000000001 */
                            account: string;
                            /** @description БИК of the bank, 9 digits */
                            bic: string;
                            /** @example 30101810400000000225 */
                            correspondentAccount: string;
                            name: string;
                        };
                        director: {
                            post: string;
                            name: string;
                        };
                        accountant: {
                            name: string;
                        } | null;
                        /** @description Oldest first */
                        vat: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /**
                             * @description Percent, or `none` without VAT (rule R8)
                             * @enum {string}
                             */
                            rate: "5" | "7" | "10" | "20" | "22" | "none";
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganizationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        name: string;
                        kpp: string | null;
                        ogrn: string | null;
                        address: string;
                        bank: {
                            /** @example 40702810938000000001 */
                            account: string;
                            /** @description БИК of the bank, 9 digits */
                            bic: string;
                            /** @example 30101810400000000225 */
                            correspondentAccount: string;
                            name: string;
                        };
                        director: {
                            post: string;
                            name: string;
                        };
                        accountant: {
                            name: string;
                        } | null;
                        /** @description Oldest first */
                        vat: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /**
                             * @description Percent, or `none` without VAT (rule R8)
                             * @enum {string}
                             */
                            rate: "5" | "7" | "10" | "20" | "22" | "none";
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchOrganizationsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    kpp?: string | null;
                    ogrn?: string | null;
                    address?: string;
                    bank?: {
                        /** @example 40702810938000000001 */
                        account: string;
                        /** @description БИК of the bank, 9 digits */
                        bic: string;
                        /** @example 30101810400000000225 */
                        correspondentAccount: string;
                        name: string;
                    };
                    director?: {
                        post: string;
                        name: string;
                    };
                    accountant?: {
                        name: string;
                    } | null;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        name: string;
                        kpp: string | null;
                        ogrn: string | null;
                        address: string;
                        bank: {
                            /** @example 40702810938000000001 */
                            account: string;
                            /** @description БИК of the bank, 9 digits */
                            bic: string;
                            /** @example 30101810400000000225 */
                            correspondentAccount: string;
                            name: string;
                        };
                        director: {
                            post: string;
                            name: string;
                        };
                        accountant: {
                            name: string;
                        } | null;
                        /** @description Oldest first */
                        vat: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /**
                             * @description Percent, or `none` without VAT (rule R8)
                             * @enum {string}
                             */
                            rate: "5" | "7" | "10" | "20" | "22" | "none";
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganizationsByIdVat: {
        parameters: {
            query?: {
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /**
                             * @description Percent, or `none` without VAT (rule R8)
                             * @enum {string}
                             */
                            rate: "5" | "7" | "10" | "20" | "22" | "none";
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganizationsByIdVat: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    validFrom: string;
                    /**
                     * @description Percent, or `none` without VAT (rule R8)
                     * @enum {string}
                     */
                    rate: "5" | "7" | "10" | "20" | "22" | "none";
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        name: string;
                        kpp: string | null;
                        ogrn: string | null;
                        address: string;
                        bank: {
                            /** @example 40702810938000000001 */
                            account: string;
                            /** @description БИК of the bank, 9 digits */
                            bic: string;
                            /** @example 30101810400000000225 */
                            correspondentAccount: string;
                            name: string;
                        };
                        director: {
                            post: string;
                            name: string;
                        };
                        accountant: {
                            name: string;
                        } | null;
                        /** @description Oldest first */
                        vat: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /**
                             * @description Percent, or `none` without VAT (rule R8)
                             * @enum {string}
                             */
                            rate: "5" | "7" | "10" | "20" | "22" | "none";
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteOrganizationsByIdVatByValidFrom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
                validFrom: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        name: string;
                        kpp: string | null;
                        ogrn: string | null;
                        address: string;
                        bank: {
                            /** @example 40702810938000000001 */
                            account: string;
                            /** @description БИК of the bank, 9 digits */
                            bic: string;
                            /** @example 30101810400000000225 */
                            correspondentAccount: string;
                            name: string;
                        };
                        director: {
                            post: string;
                            name: string;
                        };
                        accountant: {
                            name: string;
                        } | null;
                        /** @description Oldest first */
                        vat: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /**
                             * @description Percent, or `none` without VAT (rule R8)
                             * @enum {string}
                             */
                            rate: "5" | "7" | "10" | "20" | "22" | "none";
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClients: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `name` by default */
                sort?: "name" | "-name" | "inn" | "-inn";
                /** @description A part of the name or of the ИНН */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            name: string;
                            /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                            inn: string;
                            kpp: string | null;
                            address: string | null;
                            emails: string[];
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postClients: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    name: string;
                    /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                    inn: string;
                    /** @default null */
                    kpp?: string | null;
                    /** @default null */
                    address?: string | null;
                    /** @default [] */
                    emails?: string[];
                    /** @description `true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 looksLike; `details.resembles` says which. */
                    different?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        name: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        kpp: string | null;
                        address: string | null;
                        emails: string[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getClientsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        name: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        kpp: string | null;
                        address: string | null;
                        emails: string[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchClientsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                    inn?: string;
                    kpp?: string | null;
                    address?: string | null;
                    emails?: string[];
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        name: string;
                        /** @description ИНН: 10 digits of a company, 12 of a sole trader */
                        inn: string;
                        kpp: string | null;
                        address: string | null;
                        emails: string[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContracts: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `number` by default */
                sort?: "number" | "-number" | "client" | "-client" | "organization" | "-organization" | "signed" | "-signed" | "starts" | "-starts" | "ends" | "-ends";
                clientId?: string;
                organizationId?: string;
                tariffId?: string;
                /** @description A part of the number, or of the client's name or ИНН */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            number: string;
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            clientId: string;
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            organizationId: string;
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            startsOn: string;
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            tariffId: string;
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            signedOn: string;
                            endsOn: string | null;
                            /**
                             * @description Which day counts besides the days in between (rule R3)
                             * @enum {string}
                             */
                            dayCount: "arrival" | "departure" | "both";
                            vatIncluded: boolean;
                            /** @description Days from an invoice to its due date */
                            paymentDays: number;
                            /** @example 2025-10 */
                            billFrom: string;
                            clientName: string;
                            organizationName: string;
                            /** @constant */
                            freeDays: 0;
                            /** @constant */
                            freeDaysMode: "plain";
                            minimumMonthly: null;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postContracts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    number: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    clientId: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    organizationId: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    startsOn: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    tariffId: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    signedOn: string;
                    /** @default null */
                    endsOn?: string | null;
                    /** @description First month billed here; else the month of startsOn */
                    billFrom?: string | null;
                    /**
                     * @description Which day counts besides the days in between (rule R3)
                     * @default arrival
                     * @enum {string}
                     */
                    dayCount?: "arrival" | "departure" | "both";
                    /** @default true */
                    vatIncluded?: boolean;
                    /**
                     * @description Days from an invoice to its due date
                     * @default 10
                     */
                    paymentDays?: number;
                    /**
                     * @description Not billed yet (rule R6), must be 0
                     * @default 0
                     */
                    freeDays?: number;
                    /**
                     * @default plain
                     * @enum {string}
                     */
                    freeDaysMode?: "plain" | "clawback";
                    /**
                     * @description Not billed yet (rule R7), must be left out
                     * @default null
                     */
                    minimumMonthly?: string | null;
                    /** @description `true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 looksLike; `details.resembles` says which. */
                    different?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        clientId: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        organizationId: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        startsOn: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        tariffId: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        signedOn: string;
                        endsOn: string | null;
                        /**
                         * @description Which day counts besides the days in between (rule R3)
                         * @enum {string}
                         */
                        dayCount: "arrival" | "departure" | "both";
                        vatIncluded: boolean;
                        /** @description Days from an invoice to its due date */
                        paymentDays: number;
                        /** @example 2025-10 */
                        billFrom: string;
                        clientName: string;
                        organizationName: string;
                        /** @constant */
                        freeDays: 0;
                        /** @constant */
                        freeDaysMode: "plain";
                        minimumMonthly: null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        clientId: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        organizationId: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        startsOn: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        tariffId: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        signedOn: string;
                        endsOn: string | null;
                        /**
                         * @description Which day counts besides the days in between (rule R3)
                         * @enum {string}
                         */
                        dayCount: "arrival" | "departure" | "both";
                        vatIncluded: boolean;
                        /** @description Days from an invoice to its due date */
                        paymentDays: number;
                        /** @example 2025-10 */
                        billFrom: string;
                        clientName: string;
                        organizationName: string;
                        /** @constant */
                        freeDays: 0;
                        /** @constant */
                        freeDaysMode: "plain";
                        minimumMonthly: null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchContractsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    tariffId?: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    signedOn?: string;
                    endsOn?: string | null;
                    /**
                     * @description Which day counts besides the days in between (rule R3)
                     * @enum {string}
                     */
                    dayCount?: "arrival" | "departure" | "both";
                    /** @description Days from an invoice to its due date */
                    paymentDays?: number;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        number: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        clientId: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        organizationId: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        startsOn: string;
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        tariffId: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        signedOn: string;
                        endsOn: string | null;
                        /**
                         * @description Which day counts besides the days in between (rule R3)
                         * @enum {string}
                         */
                        dayCount: "arrival" | "departure" | "both";
                        vatIncluded: boolean;
                        /** @description Days from an invoice to its due date */
                        paymentDays: number;
                        /** @example 2025-10 */
                        billFrom: string;
                        clientName: string;
                        organizationName: string;
                        /** @constant */
                        freeDays: 0;
                        /** @constant */
                        freeDaysMode: "plain";
                        minimumMonthly: null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCategories: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `code` by default */
                sort?: "code" | "-code" | "name" | "-name" | "places" | "-places";
                /** @description A part of the code or of the name */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            /** @example R16-18 */
                            code: string;
                            name: string;
                            /** @description Places of capacity that one unit takes */
                            places: number;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCategories: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    /** @example R16-18 */
                    code: string;
                    name: string;
                    /** @description Places of capacity that one unit takes */
                    places: number;
                    /** @description `true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 looksLike; `details.resembles` says which. */
                    different?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @example R16-18 */
                        code: string;
                        name: string;
                        /** @description Places of capacity that one unit takes */
                        places: number;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchCategoriesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @example R16-18 */
                        code: string;
                        name: string;
                        /** @description Places of capacity that one unit takes */
                        places: number;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTariffs: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `code` by default */
                sort?: "code" | "-code" | "name" | "-name";
                /** @description A part of the code or of the name */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            code: string;
                            name: string;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTariffs: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    code: string;
                    name: string;
                    rates: {
                        /**
                         * @description Code of the category
                         * @example R16-18
                         */
                        category: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        validFrom: string;
                        /** @example 150.00 */
                        price: string;
                        /**
                         * @description The price of a unit for a day, a calendar month or the season (rule R4)
                         * @enum {string}
                         */
                        per: "day" | "month" | "season";
                        /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                        free?: boolean;
                    }[];
                    /** @description `true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 looksLike; `details.resembles` says which. */
                    different?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        code: string;
                        name: string;
                        rates: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            /**
                             * @description Code of the category
                             * @example R16-18
                             */
                            category: string;
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /** @example 150.00 */
                            price: string;
                            /**
                             * @description The price of a unit for a day, a calendar month or the season (rule R4)
                             * @enum {string}
                             */
                            per: "day" | "month" | "season";
                            /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                            free: boolean;
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTariffsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        code: string;
                        name: string;
                        rates: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            /**
                             * @description Code of the category
                             * @example R16-18
                             */
                            category: string;
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /** @example 150.00 */
                            price: string;
                            /**
                             * @description The price of a unit for a day, a calendar month or the season (rule R4)
                             * @enum {string}
                             */
                            per: "day" | "month" | "season";
                            /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                            free: boolean;
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTariffsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        code: string;
                        name: string;
                        rates: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            /**
                             * @description Code of the category
                             * @example R16-18
                             */
                            category: string;
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /** @example 150.00 */
                            price: string;
                            /**
                             * @description The price of a unit for a day, a calendar month or the season (rule R4)
                             * @enum {string}
                             */
                            per: "day" | "month" | "season";
                            /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                            free: boolean;
                        }[];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTariffsByIdRates: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `category` by default */
                sort?: "category" | "-category" | "validFrom" | "-validFrom" | "price" | "-price" | "per" | "-per";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: uuid
                             * @description Opaque id
                             */
                            id: string;
                            /**
                             * @description Code of the category
                             * @example R16-18
                             */
                            category: string;
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            validFrom: string;
                            /** @example 150.00 */
                            price: string;
                            /**
                             * @description The price of a unit for a day, a calendar month or the season (rule R4)
                             * @enum {string}
                             */
                            per: "day" | "month" | "season";
                            /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                            free: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTariffsByIdRates: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Code of the category
                     * @example R16-18
                     */
                    category: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    validFrom: string;
                    /** @example 150.00 */
                    price: string;
                    /**
                     * @description The price of a unit for a day, a calendar month or the season (rule R4)
                     * @enum {string}
                     */
                    per: "day" | "month" | "season";
                    /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                    free?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /**
                         * @description Code of the category
                         * @example R16-18
                         */
                        category: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        validFrom: string;
                        /** @example 150.00 */
                        price: string;
                        /**
                         * @description The price of a unit for a day, a calendar month or the season (rule R4)
                         * @enum {string}
                         */
                        per: "day" | "month" | "season";
                        /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                        free: boolean;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTariffsByIdRatesByRateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
                /** @description Opaque id */
                rateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchTariffsByIdRatesByRateId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
                /** @description Opaque id */
                rateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                    free?: boolean;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /**
                         * @description Code of the category
                         * @example R16-18
                         */
                        category: string;
                        /**
                         * Format: date
                         * @example 2025-10-15
                         */
                        validFrom: string;
                        /** @example 150.00 */
                        price: string;
                        /**
                         * @description The price of a unit for a day, a calendar month or the season (rule R4)
                         * @enum {string}
                         */
                        per: "day" | "month" | "season";
                        /** @description The price 0 is meant. A run asks about one that is not marked so (rule R15) */
                        free: boolean;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWarehouses: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `code` by default */
                sort?: "code" | "-code" | "name" | "-name";
                /** @description A part of the code or of the name */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Warehouse"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWarehouses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    code: string;
                    name: string;
                    /** @default Europe/Moscow */
                    timeZone?: string;
                    /** @description `true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 looksLike; `details.resembles` says which. */
                    different?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Warehouse"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patchWarehousesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @description What these fields held when the caller read them. One that holds something else by now is refused with 409 changedMeanwhile; `details.now` says what. Left out: nothing is compared. */
                    seen?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Warehouse"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWarehousesByIdSlots: {
        parameters: {
            query?: {
                /** @description Today when it is left out */
                on?: string;
                zone?: string;
                /** @description A part of the code */
                q?: string;
                /** @description Only slots into which so many places fit on that day */
                fits?: number;
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `code` by default */
                sort?: "code" | "-code" | "zone" | "-zone" | "capacity" | "-capacity" | "occupied" | "-occupied" | "free" | "-free";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SlotState"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWarehousesByIdSlots: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        code: string;
                        /** @default  */
                        zone?: "" | string;
                        capacity: number;
                        /** @description `true`: it is a different one, although it looks like one that is there. Without it such a one is refused with 409 looksLike; `details.resembles` says which. */
                        different?: boolean;
                    }[];
                    /** @description `different` of every item */
                    different?: boolean;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Slot"][];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSlotsSuggestions: {
        parameters: {
            query: {
                /** @description Opaque id */
                warehouseId: string;
                /** @description Opaque id */
                contractId: string;
                /** @description Day of the delivery; today when it is left out */
                on?: string;
                category: string;
                quantity: number;
                /** @description A slot to look at besides */
                slot?: string;
                /** @description Other lines of the same delivery, as JSON: `[{"category":"R16-18","slot":"A-01","quantity":4}]` */
                others?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Places that the line needs */
                        places: number;
                        items: components["schemas"]["SlotSuggestion"][];
                        asked: components["schemas"]["SlotSuggestion"] | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacity: {
        parameters: {
            query?: {
                warehouseId?: string;
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capacity"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacityZones: {
        parameters: {
            query?: {
                warehouseId?: string;
                on?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ZoneCapacity"][];
                        nextCursor: string | null;
                        /** @description Of each warehouse that has slots, all its zones together, in the order of `items` */
                        warehouses: components["schemas"]["WarehouseCapacity"][];
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacityByClient: {
        parameters: {
            query?: {
                warehouseId?: string;
                on?: string;
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `-places` by default */
                sort?: "places" | "-places" | "units" | "-units" | "client" | "-client";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientOccupancy"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCapacityHistory: {
        parameters: {
            query: {
                from: string;
                to: string;
                warehouseId?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CapacityDay"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDeliveries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    contractId: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    warehouseId: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    occurredOn: string;
                    lines: {
                        /**
                         * @description Code of a category
                         * @example R16-18
                         */
                        category: string;
                        /**
                         * @description Units
                         * @example 20
                         */
                        quantity: number;
                        /**
                         * @description Code of a slot of the warehouse
                         * @example A-01
                         */
                        slot: string;
                        plate?: string;
                        brand?: string;
                        model?: string;
                        size?: string;
                        /** @enum {string} */
                        season?: "winter" | "summer" | "all-season";
                        onRims?: boolean;
                        dot?: string;
                        treadMm?: number;
                        note?: string;
                    }[];
                    /** @description Why a slot may hold more than its capacity */
                    overfillReason?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedMovement"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPickups: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    contractId: string;
                    /**
                     * Format: uuid
                     * @description Opaque id
                     */
                    warehouseId: string;
                    /**
                     * Format: date
                     * @example 2025-10-15
                     */
                    occurredOn: string;
                    lines: {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        lotId?: string;
                        /**
                         * @description Code of a category
                         * @example R16-18
                         */
                        category?: string;
                        /**
                         * @description Code of a slot of the warehouse
                         * @example A-01
                         */
                        slot?: string;
                        /**
                         * @description Units
                         * @example 20
                         */
                        quantity: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedMovement"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMovementsByIdReversal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedReversal"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMovements: {
        parameters: {
            query?: {
                contractId?: string;
                clientId?: string;
                warehouseId?: string;
                kind?: "delivery" | "pickup" | "reversal";
                from?: string;
                to?: string;
                /** @description A part of the client's name or ИНН, of the contract's number or of a plate; or a number */
                q?: string;
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `-date` by default */
                sort?: "date" | "-date" | "number" | "-number" | "recorded" | "-recorded" | "kind" | "-kind" | "contract" | "-contract" | "client" | "-client" | "warehouse" | "-warehouse";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Movement"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMovementsDay: {
        parameters: {
            query?: {
                on?: string;
                warehouseId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementDay"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMovementsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Movement"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStock: {
        parameters: {
            query?: {
                contractId?: string;
                clientId?: string;
                warehouseId?: string;
                /** @description Closing stock of that day, today by default */
                on?: string;
                category?: string;
                slot?: string;
                /** @description A part of the plate; case, spaces and Latin or Cyrillic letters do not matter */
                plate?: string;
                /** @description A part of the plate, of the client's name or ИНН, or of the contract's number */
                q?: string;
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `delivered` by default */
                sort?: "delivered" | "-delivered" | "quantity" | "-quantity" | "category" | "-category" | "slot" | "-slot" | "zone" | "-zone" | "plate" | "-plate" | "contract" | "-contract" | "client" | "-client";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StockItem"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdStock: {
        parameters: {
            query?: {
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContractStock"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStockPickable: {
        parameters: {
            query: {
                /** @description Opaque id */
                contractId: string;
                /** @description Opaque id */
                warehouseId: string;
                /** @description The day of the pickup; today by default */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pickable"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStockReceivable: {
        parameters: {
            query: {
                /** @description Opaque id */
                contractId: string;
                /** @description The day of the delivery */
                on: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReceivableCategory"][];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStockContracts: {
        parameters: {
            query?: {
                /** @description A part of the client's name or ИНН, of the number, or of a plate of its tires */
                q?: string;
                /** @description Only contracts that have something in stock */
                holding?: "true" | "false";
                /** @description Contracts in season on that day come first; by default today, for the stock the day of each warehouse */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FoundContract"][];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdCharges: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Charges"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdChargesLines: {
        parameters: {
            query: {
                month: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @example 2025-10 */
                            serviceMonth: string;
                            category: string;
                            /** @example 150.00 */
                            price: string;
                            /** @enum {string} */
                            per: "day" | "month" | "season";
                            basisDays: number;
                            /**
                             * @description Amount in roubles
                             * @example 2129.03
                             */
                            amount: string;
                            /** @enum {string} */
                            vatRate: "5" | "7" | "10" | "20" | "22" | "none";
                            /**
                             * @description Amount in roubles
                             * @example 2129.03
                             */
                            vatAmount: string;
                            /**
                             * @description Units × chargeable days
                             * @example 440
                             */
                            unitDays: number;
                            /**
                             * @description Units × chargeable days
                             * @example 440
                             */
                            freeUnitDays: number;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdChargesDays: {
        parameters: {
            query: {
                month: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /**
                             * Format: date
                             * @example 2025-10-15
                             */
                            on: string;
                            category: string;
                            quantity: number;
                        }[];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBillingRuns: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Made by the caller, if given
                     */
                    id?: string;
                    /** @example 2025-10 */
                    month: string;
                    contractIds?: string[];
                    /** @enum {string} */
                    mode: "preview" | "issue";
                    fingerprint?: string;
                };
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @constant */
                        status: "queued";
                        /** @description Whether the month was over on the day of the request; what happens later is settled by the next run */
                        monthOver: boolean;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBillingRunsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRun"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBillingRunsByIdResults: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `contract` by default */
                sort?: "contract" | "-contract" | "client" | "-client" | "outcome" | "-outcome" | "total" | "-total";
                outcome?: "issued" | "unchanged" | "carried" | "nothing" | "blocked";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BillingRunResult"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoicesRegisterXlsx: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoices: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `month` by default */
                sort?: "month" | "-month" | "date" | "-date" | "due" | "-due" | "number" | "-number" | "client" | "-client" | "contract" | "-contract" | "total" | "-total";
                month?: string;
                clientId?: string;
                contractId?: string;
                status?: "issued" | "corrected" | "voided";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoicesById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentInFull"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInvoicesByIdPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActs: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `month` by default */
                sort?: "month" | "-month" | "date" | "-date" | "due" | "-due" | "number" | "-number" | "client" | "-client" | "contract" | "-contract" | "total" | "-total";
                month?: string;
                clientId?: string;
                contractId?: string;
                status?: "issued" | "corrected" | "voided";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActsById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentInFull"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getActsByIdPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postInvoicesByIdVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        /** @constant */
                        status: "voided";
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBillingMonths: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingMonths"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBillingRunsByIdComparison: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `client` by default */
                sort?: "client" | "-client" | "contract" | "-contract" | "total" | "-total" | "owed" | "-owed" | "before" | "-before" | "change" | "-change";
                outcome?: "issued" | "unchanged" | "carried" | "nothing" | "blocked";
                /** @description A part of the client's name or ИНН, or of the contract's number */
                q?: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ComparedContract"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBillingRunsByIdTotals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRunTotals"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContractsByIdCountedUnits: {
        parameters: {
            query: {
                on: string;
                category?: string;
            };
            header?: never;
            path: {
                /** @description Opaque id */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CountedLot"][];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such record, or the address holds something that is no id */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `-date` by default */
                sort?: "date" | "-date" | "number" | "-number" | "client" | "-client" | "contract" | "-contract" | "total" | "-total";
                month?: string;
                clientId?: string;
                contractId?: string;
                status?: "issued" | "corrected" | "voided";
                /** @description A part of the client's name or contract, or a number */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ListedDocument"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsXlsx: {
        parameters: {
            query?: {
                month?: string;
                clientId?: string;
                contractId?: string;
                status?: "issued" | "corrected" | "voided";
                /** @description A part of the client's name or contract, or a number */
                q?: string;
                /** @description Sorted by; with a minus, downwards; `-date` by default */
                sort?: "date" | "-date" | "number" | "-number" | "client" | "-client" | "contract" | "-contract" | "total" | "-total";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsZip: {
        parameters: {
            query: {
                month: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRevenue: {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MonthRevenue"][];
                        nextCursor: string | null;
                        /** @description Issued, neither voided nor corrected */
                        invoices: number;
                        /**
                         * @description To be paid, VAT in it
                         * @example 2129.03
                         */
                        total: string;
                        /**
                         * @description Amount in roubles
                         * @example 2129.03
                         */
                        vatTotal: string;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRevenueByClient: {
        parameters: {
            query: {
                from: string;
                to: string;
                /** @description Items a page, at most 500 */
                limit?: number;
                /** @description `nextCursor` of the page before */
                cursor?: string;
                /** @description Sorted by; with a minus, downwards; `-total` by default */
                sort?: "total" | "-total" | "invoices" | "-invoices" | "client" | "-client";
                /** @description `xlsx`: the whole list as a workbook */
                format?: "json" | "xlsx";
                /** @description Of the workbook; by Accept-Language if not given */
                language?: "ru" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClientRevenue"][];
                        nextCursor: string | null;
                    };
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @description JSON: `[{ "sheet", "row", "as": "correction" | "same" | "more", "movementId" }]`, an answer for each of `suspects`; others mean nothing. `movementId`, which may be left out, is that of `resembles`: should the row be like another movement by then, it is asked about again. */
                    answers?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: uuid
                         * @description Opaque id
                         */
                        id: string;
                        sheets: {
                            sheet: string;
                            read: number;
                            added: number;
                            existing: number;
                            /** @description Dated after today at the warehouse (rule R1) */
                            leftOut: number;
                        }[];
                        /** @description Recorded movements that were reversed and recorded anew (rule R22) */
                        corrected: number;
                        /** @description Pickups that were recorded anew because of them */
                        rerecorded: number;
                        /** @description The first thousand */
                        warnings: {
                            sheet: string;
                            /** @description As Excel numbers it */
                            row: number | null;
                            /**
                             * @description Letter
                             * @example C
                             */
                            column: string | null;
                            heading: string | null;
                            message: string;
                            remedy: string;
                            code: string;
                        }[];
                        warningCount: number;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImportsFindingsXlsx: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key and body return the first answer without doing it again, and a refusal (4xx) for the reasons of then: whoever tries again after a refusal takes a new key. With another body: 409. A request that was not answered, or with 5xx, may be sent again with its key. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    items: {
                        sheet: string;
                        /** @description As Excel numbers it */
                        row: number | null;
                        /**
                         * @description Letter
                         * @example C
                         */
                        column: string | null;
                        heading: string | null;
                        message: string;
                        remedy: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description What is there already does not allow this */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsLast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        last: components["schemas"]["ImportState"] | null;
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportsTemplateXlsx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                    };
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
            /** @description The request has a wrong shape */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in, or the password is wrong */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The role does not allow this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other refusal */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
