variable "oidc_provider_arn" {
  description = "ARN of the existing OIDC provider for token.actions.githubusercontent.com in this account. Use it with subject for the role that the job logs in with."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:iam::[0-9]{12}:oidc-provider/token[.]actions[.]githubusercontent[.]com$", var.oidc_provider_arn))
    error_message = "oidc_provider_arn must be the ARN of the OIDC provider of GitHub."
  }
}

variable "subject" {
  description = "Exact subject of the token of the job, such as repo:OWNER/REPO:ref:refs/heads/main, or repo:OWNER@ID/REPO@ID:ref:refs/heads/main if the repository uses immutable subjects."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^repo:[^*?/:]+/[^*?/:]+:[^*?]+$", var.subject))
    error_message = "subject must start with repo:OWNER/REPO: and contain no wildcards."
  }
}

variable "gatherer_arn" {
  description = "ARN of the role of the job in another account. Use it with external_id, instead of oidc_provider_arn and subject, for a role that the role of the job assumes (assume-role)."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:iam::[0-9]{12}:role/[^*?]+$", var.gatherer_arn))
    error_message = "gatherer_arn must be the ARN of a role."
  }
}

variable "external_id" {
  description = "External ID that the role of the job must provide (assume-role-external-id)."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[A-Za-z0-9_+=,.@:/-]{2,}$", var.external_id))
    error_message = "external_id must be 2 or more letters, digits or _+=,.@:/-."
  }
}

variable "reader_role_arns" {
  description = "ARNs of the roles in other accounts that this role can assume. Empty if there are none."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.reader_role_arns : can(regex("^arn:[^:*?]+:iam::[0-9]{12}:role/[^*?\"]+$", arn))])
    error_message = "reader_role_arns must be ARNs of roles."
  }
}

variable "principal_arns" {
  description = "ARNs of the roles and users to compare in this account. For names with a random suffix, end the ARN, including the path, with an asterisk, such as arn:aws:iam::111122223333:role/web-*. Empty if there are none."
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for arn in var.principal_arns : can(regex("^arn:[^:*?]+:iam::[0-9]{12}:(role|user)/[^*?\"]+[*]?$", arn))])
    error_message = "principal_arns must be ARNs of IAM roles and users. An asterisk is allowed only at the end of a name."
  }
}

variable "read_users" {
  description = "Set to true if principal_arns contains users."
  type        = bool
  default     = false
}

variable "role_names" {
  description = "Set to true to allow role names that end with an asterisk. This lists the names of all roles in this account."
  type        = bool
  default     = false
}

variable "last_accessed" {
  description = "Set to true to allow the source last-accessed."
  type        = bool
  default     = true
}

variable "policy_generation" {
  description = "Set to true to allow the source policy-generation. Requires access_role_arn and trail_arn."
  type        = bool
  default     = false
}

variable "access_role_arn" {
  description = "ARN of the role that the module access-role creates."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:iam::[0-9]{12}:role/[^*?]+$", var.access_role_arn))
    error_message = "access_role_arn must be the ARN of a role."
  }
}

variable "trail_arn" {
  description = "ARN of the trail that policy generation reads, or that writes the encrypted log files."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:cloudtrail:[^:*?]+:[0-9]{12}:trail/[^*?]+$", var.trail_arn))
    error_message = "trail_arn must be the ARN of a trail."
  }
}

variable "unused_access" {
  description = "Set to true to allow the source unused-access."
  type        = bool
  default     = false
}

variable "unused_access_analyzer_arn" {
  description = "ARN of the unused access analyzer. Empty for any analyzer in this account."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:access-analyzer:[^:*?]+:[0-9]{12}:analyzer/[^*?]+$", var.unused_access_analyzer_arn))
    error_message = "unused_access_analyzer_arn must be the ARN of an analyzer."
  }
}

variable "active_findings" {
  description = "Set to true to allow active-findings, which reads the findings of all analyzers in this account."
  type        = bool
  default     = false
}

variable "archive_rules" {
  description = "Set to true to allow archive-rules, which writes archive rules of all analyzers in this account."
  type        = bool
  default     = false
}

variable "s3_logs" {
  description = "Set to true to allow reading cloudtrail-logs from S3. Requires log_bucket."
  type        = bool
  default     = false
}

variable "s3_logs_encrypted" {
  description = "Set to true if a KMS key encrypts the log files. Requires log_kms_key_arn and trail_arn."
  type        = bool
  default     = false
}

variable "log_bucket" {
  description = "Name of the bucket that contains the log files."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9][a-z0-9.-]+[a-z0-9]$", var.log_bucket))
    error_message = "log_bucket must be the name of a bucket."
  }
}

variable "log_prefix" {
  description = "Prefix before AWSLogs in the bucket, without a slash at the start or end. Empty if there is none."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[^/*?]([^*?]*[^/*?])?$", var.log_prefix))
    error_message = "log_prefix must not start or end with a slash or contain a wildcard."
  }
}

variable "log_kms_key_arn" {
  description = "ARN of the KMS key that encrypts the log files."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:kms:[^:*?]+:[0-9]{12}:key/[^*?]+$", var.log_kms_key_arn))
    error_message = "log_kms_key_arn is the ARN of a key, not of an alias."
  }
}

variable "athena" {
  description = "Set to true to allow the source athena. Requires s3_logs, athena_database, athena_table and athena_result_bucket."
  type        = bool
  default     = false
}

variable "athena_workgroup" {
  description = "Name of the workgroup that the query runs in."
  type        = string
  default     = "primary"

  validation {
    condition     = can(regex("^[A-Za-z0-9._-]{1,128}$", var.athena_workgroup))
    error_message = "athena_workgroup must be the name of a workgroup."
  }
}

variable "athena_database" {
  description = "Name of the database that contains the table."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9_]{1,128}$", var.athena_database))
    error_message = "athena_database must be the name of a database."
  }
}

variable "athena_table" {
  description = "Name of the table that iam-policy-drift athena ddl defines."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9_]{1,128}$", var.athena_table))
    error_message = "athena_table must be the name of a table."
  }
}

variable "athena_result_bucket" {
  description = "Name of the bucket for query results."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[a-z0-9][a-z0-9.-]+[a-z0-9]$", var.athena_result_bucket))
    error_message = "athena_result_bucket must be the name of a bucket."
  }
}

variable "role_name" {
  description = "Name of the role."
  type        = string
  default     = "iam-policy-drift-gather"

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,64}$", var.role_name))
    error_message = "role_name must be 1 to 64 letters, digits or _+=,.@-."
  }
}

variable "tags" {
  description = "Tags of the role."
  type        = map(string)
  default     = {}
}
