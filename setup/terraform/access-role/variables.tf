variable "trail_bucket" {
  description = "Name of the bucket that the trail writes to."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]+[a-z0-9]$", var.trail_bucket))
    error_message = "trail_bucket must be the name of a bucket."
  }
}

variable "trail_prefix" {
  description = "Prefix of the log files in the bucket, without a slash at the start or end. Empty if there is none."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^[^/*?]([^*?]*[^/*?])?$", var.trail_prefix))
    error_message = "trail_prefix must not start or end with a slash or contain a wildcard."
  }
}

variable "kms_key_arn" {
  description = "ARN of the KMS key that encrypts the log files. Empty if there is none."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:kms:[^:*?]+:[0-9]{12}:key/[^*?]+$", var.kms_key_arn))
    error_message = "kms_key_arn must be the ARN of a key, not of an alias."
  }
}

variable "trail_arn" {
  description = "ARN of the trail. Required with kms_key_arn only."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^arn:[^:*?]+:cloudtrail:[^:*?]+:[0-9]{12}:trail/[^*?]+$", var.trail_arn))
    error_message = "trail_arn must be the ARN of a trail."
  }
}

variable "organization_id" {
  description = "ID of the organization (o-...) if the trail is an organization trail. Empty for a trail of this account."
  type        = string
  default     = ""

  validation {
    condition     = can(regex("^$|^o-[a-z0-9]{10,32}$", var.organization_id))
    error_message = "organization_id must be o- followed by 10 to 32 lowercase letters and digits."
  }
}

variable "role_name_suffix" {
  description = "Suffix of the role name, after AccessAnalyzerMonitorServiceRole_."
  type        = string
  default     = "iam-policy-drift"

  validation {
    condition     = can(regex("^[A-Za-z0-9_+=,.@-]{1,31}$", var.role_name_suffix))
    error_message = "role_name_suffix must be 1 to 31 letters, digits or _+=,.@-."
  }
}

variable "tags" {
  description = "Tags of the role."
  type        = map(string)
  default     = {}
}
